package org.mandate.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checked and compiled rulebooks on disk. An entry that is damaged or not ours is said and made anew; a folder that
 * cannot be written does no harm. Entries are written whole or not at all, so several processes may share a folder.
 */
public final class RulebookCache {

    private static final int KEPT = 20;
    private static final Duration TOUCHED = Duration.ofDays(1);
    private static final Duration ABANDONED = Duration.ofHours(1);
    static final String SUFFIX = ".rulebook";
    private static final String ACCEPTED = ".accepted";
    private static final String PART = ".part";

    private final List<Path> folders;
    private final @Nullable Path target;
    private final Consumer<String> notes;

    private RulebookCache(List<Path> folders, @Nullable Path target, Consumer<String> notes) {
        this.folders = folders;
        this.target = target;
        this.notes = notes;
    }

    /**
     * The cache of the user, after what was compiled when the program was built.
     *
     * @param notes takes a line for each entry that cannot be used
     */
    public static RulebookCache ofUser(Consumer<String> notes) {
        Path user = userFolder();
        return new RulebookCache(List.of(shipped(), user), user, notes);
    }

    /** A cache in one folder. */
    public static RulebookCache in(Path folder, Consumer<String> notes) {
        return new RulebookCache(List.of(folder), folder, notes);
    }

    /** The folder that the build fills, beside the program. */
    public static RulebookCache ofBuild(Consumer<String> notes) {
        return in(shipped(), notes);
    }

    /** Keeps nothing and finds nothing. */
    public static RulebookCache none() {
        return new RulebookCache(List.of(), null, note -> {});
    }

    /** Finds what this one finds, and keeps in another folder; one that keeps nothing stays so. */
    public RulebookCache writingTo(Path folder) {
        if (!isOn()) {
            return this;
        }
        List<Path> all = new ArrayList<>(folders);
        all.add(folder);
        return new RulebookCache(List.copyOf(all), folder, notes);
    }

    boolean isOn() {
        return !folders.isEmpty();
    }

    /** What was kept under a key, or null where nothing was that can be used. */
    @Nullable
    CheckedRules find(String key) {
        for (Path folder : folders) {
            Path file = folder.resolve(key + SUFFIX);
            if (Files.isRegularFile(file)) {
                try {
                    CheckedRules found = CacheEntry.read(key, Files.readAllBytes(file));
                    touch(file);
                    return found;
                } catch (IOException e) {
                    notes.accept("the compiled rulebook in " + file + " " + e.getMessage() + "; compiling anew");
                }
            }
        }
        return null;
    }

    /**
     * The rulebook of the same program that an edited one most likely came from: the one with the most files in common,
     * of several the one used last. Null where there is none. One that is damaged is passed over: it is said when it is
     * asked for itself.
     */
    @Nullable
    CheckedRules nearest(String key, SortedMap<String, String> texts) {
        return NearestEntry.find(folders, key, texts, file -> true);
    }

    /** The same among those that both compilers accepted. */
    @Nullable
    CheckedRules nearestAccepted(String key, SortedMap<String, String> texts) {
        return NearestEntry.find(folders, key, texts, RulebookCache::isAccepted);
    }

    /** Whether both compilers accepted the rulebook of a key. */
    boolean isAccepted(String key) {
        return folders.stream().anyMatch(folder -> isAccepted(folder.resolve(key + SUFFIX)));
    }

    private static boolean isAccepted(Path entry) {
        String name = entry.getFileName().toString();
        return Files.exists(entry)
                && Files.exists(entry.resolveSibling(name.substring(0, name.length() - SUFFIX.length()) + ACCEPTED));
    }

    /** Notes that both compilers accepted the rulebook of a key. */
    void accept(String key) {
        if (target == null) {
            return;
        }
        try {
            Files.createDirectories(target);
            Files.write(target.resolve(key + ACCEPTED), new byte[0]);
        } catch (IOException e) {
            // Compiled anew each time, then; the result is the same.
        }
    }

    /** Keeps checked rules, as far as the folder can be written. */
    void keep(String key, CheckedRules checked) {
        if (target == null) {
            return;
        }
        Path part = target.resolve(key + "-" + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().getId() + PART);
        try {
            Files.createDirectories(target);
            try {
                Files.write(part, CacheEntry.write(key, checked));
                Files.move(part, target.resolve(key + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            prune(target);
        } catch (IOException e) {
            // Compiled anew each time, then; the result is the same.
        }
    }

    private static void prune(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.toList();
            files.stream()
                    .filter(f -> f.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(RulebookCache::time).reversed())
                    .skip(KEPT)
                    .forEach(RulebookCache::remove);
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(ACCEPTED) && !isAccepted(entry(file, name))) {
                    remove(file);
                }
            }
            Instant old = Instant.now().minus(ABANDONED);
            files.stream()
                    .filter(f -> f.toString().endsWith(PART) && time(f).isBefore(old))
                    .forEach(RulebookCache::remove);
        }
    }

    private static Path entry(Path accepted, String name) {
        return accepted.resolveSibling(name.substring(0, name.length() - ACCEPTED.length()) + SUFFIX);
    }

    /** An entry in use counts as new, to the day. */
    private static void touch(Path file) {
        Instant now = Instant.now();
        if (time(file).isBefore(now.minus(TOUCHED))) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(now));
            } catch (IOException e) {
                // Only the order of removal suffers.
            }
        }
    }

    /** Another process may have removed the file meanwhile: then it is as old as can be. */
    static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Left for the next time.
        }
    }

    private static Path shipped() {
        return CacheKey.home().resolveSibling("rulebooks");
    }

    private static Path userFolder() {
        @Nullable String set = System.getenv("XDG_CACHE_HOME");
        // By its specification a relative path there is to be ignored.
        Path base = set != null && Path.of(set).isAbsolute()
                ? Path.of(set)
                : Path.of(System.getProperty("user.home", "."), ".cache");
        return base.resolve("mandate").resolve("rulebooks");
    }
}
