package org.mandate.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.Problems;
import org.mandate.facts.YamlFile;
import org.mandate.rules.format.DrlFormat;

/**
 * A file as it should stand.
 *
 * @param path the file
 * @param shown its name as a user knows it
 * @param text the text that it should have
 * @param differs whether the file has another
 */
public record FormattedFile(Path path, String shown, String text, boolean differs) {

    /** Whether files of this name can be formatted. */
    public static boolean isKind(Path path) {
        return path.toString().endsWith(".drl") || path.toString().endsWith(".yaml");
    }

    /**
     * Formats a file, and writes nothing.
     *
     * @throws InvalidInput where it cannot be read or does not parse
     * @throws IllegalStateException where the result would not say the same: a fault of this program
     */
    public static FormattedFile of(Path path, String shown) {
        Problems problems = new Problems();
        @Nullable String text = YamlFile.text(path, shown, problems);
        problems.throwIfAny();
        if (text == null) {
            throw new IllegalStateException(shown);
        }
        String laidOut = shown.endsWith(".drl") ? DrlFormat.of(shown, text) : YamlFormat.of(shown, text);
        return new FormattedFile(path, shown, laidOut, !isWritten(path, laidOut));
    }

    private static boolean isWritten(Path path, String text) {
        try {
            return Arrays.equals(Files.readAllBytes(path), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }
}
