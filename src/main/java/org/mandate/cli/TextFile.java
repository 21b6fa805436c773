package org.mandate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Writes a file whole or not at all. */
final class TextFile {

    private TextFile() {}

    /** Writes the text, making folders as needed; throws {@link InvalidInput} where that cannot be done. */
    static void write(Path target, String text) {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the bytes in the same way. */
    static void write(Path target, byte[] content) {
        Path part = target.resolveSibling(
                "." + target.getFileName() + "-" + ProcessHandle.current().pid() + ".part");
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            replace(part, target, content);
        } catch (IOException e) {
            throw new InvalidInput(
                    List.of(Diagnostic.ofFile(target.toString(), "cannot-write", "the file cannot be written")));
        }
    }

    /** Not a file of createTempFile: nobody else could read that. */
    private static void replace(Path part, Path target, byte[] content) throws IOException {
        try {
            Files.write(part, content);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
