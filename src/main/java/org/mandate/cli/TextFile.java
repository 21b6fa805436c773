package org.mandate.cli;

import java.io.IOException;
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
        Path part = target.resolveSibling(
                "." + target.getFileName() + "-" + ProcessHandle.current().pid() + ".part");
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            replace(part, target, text);
        } catch (IOException e) {
            throw new InvalidInput(
                    List.of(Diagnostic.ofFile(target.toString(), "cannot-write", "the file cannot be written")));
        }
    }

    /** Not a file of createTempFile: nobody else could read that. */
    private static void replace(Path part, Path target, String text) throws IOException {
        try {
            Files.writeString(part, text);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
