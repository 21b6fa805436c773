package org.mandate.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder for as long as the program runs: it goes when it is closed, or when the program ends by a signal. */
final class Scratch implements AutoCloseable {

    private @Nullable Path folder;

    /** The folder, made when it is first asked for. */
    synchronized Path folder() {
        Path made = folder;
        if (made == null) {
            try {
                made = Files.createTempDirectory("mandate-watch-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            folder = made;
            Path goes = made;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(goes), "scratch"));
        }
        return made;
    }

    @Override
    public synchronized void close() {
        Path made = folder;
        if (made != null) {
            remove(made);
        }
    }

    private static void remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inside) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            // It lies where the system clears up.
        }
    }
}
