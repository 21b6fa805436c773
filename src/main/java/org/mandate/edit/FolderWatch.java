package org.mandate.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Wakes whoever waits when something happens in some folders, none of which has folders inside. The folders above them
 * are watched as well, so one that is deleted and made again, or replaced by another, is found again; a library that
 * watches whole trees would have to watch everything beside them for that. What happened is left to be looked at: the
 * system's word on it is not reliable.
 */
final class FolderWatch implements AutoCloseable {

    /** So long nothing must happen before it is looked at: saves come in several steps, and often in numbers. */
    private static final long QUIET_MILLIS = 100;

    /** Looked at after so long even where saves do not end. */
    private static final long LONGEST_MILLIS = 3000;

    /** Looked at after so long even where nothing is heard, as on a network drive. */
    private static final long ANYWAY_MILLIS = 1000;

    private final Set<Path> folders = new TreeSet<>();
    private final Map<Path, Watched> watched = new HashMap<>();
    private final WatchService service;

    private record Watched(WatchKey key, @Nullable Object identity) {}

    FolderWatch(Collection<Path> wanted) {
        for (Path folder : wanted) {
            Path whole = folder.toAbsolutePath().normalize();
            folders.add(whole);
            Path above = whole.getParent();
            if (above != null) {
                folders.add(above);
            }
        }
        try {
            service = FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        register();
    }

    /** Waits until something may have happened; false once this is closed. */
    boolean await() {
        return drain(ANYWAY_MILLIS, 0);
    }

    /** Waits until nothing happens any more; false once this is closed. */
    boolean settle() {
        return drain(QUIET_MILLIS, LONGEST_MILLIS);
    }

    /** Takes what happens until nothing did for so long, or so much time is over. */
    private boolean drain(long quiet, long longest) {
        try {
            register();
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longest);
            WatchKey key = service.poll(quiet, TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = System.nanoTime() < end ? service.poll(quiet, TimeUnit.MILLISECONDS) : null;
            }
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void register() {
        for (Path folder : folders) {
            try {
                Object identity =
                        Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
                Watched known = watched.get(folder);
                if (known != null && known.key().isValid() && java.util.Objects.equals(known.identity(), identity)) {
                    continue;
                } else if (known != null) {
                    known.key().cancel();
                }
                WatchKey key = folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                watched.put(folder, new Watched(key, identity));
            } catch (IOException e) {
                // It is not there now; the folder above tells when it comes.
                watched.remove(folder);
            }
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
