package org.mandate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file of expected output; {@code -Dgolden.accept=true} writes it anew, and the diff is reviewed. */
public final class Golden {

    private Golden() {}

    /** Asserts that the text equals the file's. */
    public static void matches(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.accept")) {
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
