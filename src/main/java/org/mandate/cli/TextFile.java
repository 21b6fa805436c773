package org.mandate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.batch.Causes;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Writes files, each whole or not at all. */
final class TextFile {

    private TextFile() {}

    /** Writes the text, making folders as needed; throws {@link InvalidInput} where that cannot be done. */
    static void write(Path target, String text) {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the bytes in the same way. */
    static void write(Path target, byte[] content) {
        write(new TreeMap<>(Map.of(target, content)));
    }

    /** Writes several in the same way; none has its name before there is room for all. */
    static void write(SortedMap<Path, byte[]> files) {
        SortedMap<Path, Path> parts = new TreeMap<>();
        Path at = files.firstKey();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                at = file.getKey();
                Path folder = at.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                parts.put(at, part(at));
                Files.write(part(at), file.getValue());
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                at = part.getKey();
                Files.move(part.getValue(), at, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            parts.values().forEach(TextFile::remove);
            String message = "cannot be written (" + Causes.of(e) + ")";
            throw new InvalidInput(List.of(Diagnostic.ofFile(at.toString(), "cannot-write", message)));
        }
    }

    /** Not a file of createTempFile: nobody else could read that. */
    private static Path part(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "-" + ProcessHandle.current().pid() + ".part");
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // That it could not be written is said already.
        }
    }
}
