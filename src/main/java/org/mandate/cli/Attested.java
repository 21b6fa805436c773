package org.mandate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import org.mandate.attest.Signing;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;

/** Files that are signed, and their signatures beside them. */
final class Attested {

    private static final long MOST = 256L << 20;

    private Attested() {}

    static Path signature(Path file) {
        return file.resolveSibling(file.getFileName() + Signing.SUFFIX);
    }

    static void sign(Path file, PrivateKey key) {
        TextFile.write(signature(file), Signing.sign(bytes(file), key));
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST) {
                return Files.readAllBytes(file);
            }
        } catch (IOException e) {
            // Said below.
        }
        throw new InvalidInput(List.of(
                Diagnostic.ofFile(file.toString(), "unreadable", "there is no such file, or it cannot be read")));
    }
}
