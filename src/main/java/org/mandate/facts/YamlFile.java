package org.mandate.facts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads one YAML file that somebody else wrote, with the place of every value. */
public final class YamlFile {

    private YamlFile() {}

    /** What the file holds, or null with problems reported; {@code shown} is its name in diagnostics. */
    public static @Nullable Written read(Path file, String shown, Problems problems) {
        SourceText text = Utf8File.read(file, shown, problems);
        return text == null ? null : YamlText.read(text, problems);
    }

    /** What a text holds, or null with problems reported. */
    public static @Nullable Written read(String shown, String content, Problems problems) {
        return YamlText.read(new SourceText(shown, content), problems);
    }

    /** The text of a file that somebody else wrote, or null with problems reported; its line ends are line feeds. */
    public static @Nullable String text(Path file, String shown, Problems problems) {
        SourceText text = Utf8File.read(file, shown, problems);
        return text == null ? null : text.content();
    }

    /** Reports fields of a map that are not among those known, with what was perhaps meant. */
    public static void checkNames(
            Written.Fields fields, String owner, java.util.Collection<String> known, Problems problems) {
        FieldNames.check(fields, owner, known, problems);
    }
}
