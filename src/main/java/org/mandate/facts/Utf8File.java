package org.mandate.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a text file that somebody else wrote: of bounded size, UTF-8, without byte order mark, not empty. */
final class Utf8File {

    private static final int LIMIT = 8 << 20;

    private Utf8File() {}

    /** The file's text, or null with a problem reported; a file over 8 MiB is not read. */
    static @Nullable SourceText read(Path path, String name, Problems problems) {
        try {
            if (!Files.isRegularFile(path)) {
                problems.ofFile(name, "unreadable", Files.exists(path) ? "is not a file" : "does not exist");
                return null;
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(path)) {
                bytes = Files.size(path) > LIMIT ? null : in.readNBytes(LIMIT + 1);
            }
            if (bytes == null || bytes.length > LIMIT) {
                problems.ofFile(name, "too-large", "is larger than 8 MiB");
                return null;
            }
            return decode(bytes, name, problems);
        } catch (IOException e) {
            problems.ofFile(
                    name, "unreadable", "cannot be read: " + e.getClass().getSimpleName());
            return null;
        }
    }

    private static @Nullable SourceText decode(byte[] bytes, String name, Problems problems) {
        String content;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            content = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.at(new Place(new SourceText(name, ""), line, 0), "not-utf-8", "is not UTF-8 from this line on");
            return null;
        }
        if (content.startsWith("\uFEFF")) {
            problems.ofFile(name, "byte-order-mark", "starts with a byte order mark: save it as UTF-8 without");
            return null;
        }
        if (content.isBlank()) {
            problems.ofFile(name, "empty-file", "is empty");
            return null;
        }
        return new SourceText(name, content);
    }
}
