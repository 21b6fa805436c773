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
            problems.at(
                    afterText(name, bytes, buffer.position()), "not-utf-8", "is not UTF-8 from here on" + wide(bytes));
            return null;
        }
        if (content.startsWith("\uFEFF")) {
            SourceText rest = new SourceText(name, content.substring(1));
            String message = "starts with a byte-order mark, which does not show: save it as UTF-8 without BOM";
            problems.at(new Place(rest, 1, 1), "byte-order-mark", message);
            return null;
        }
        if (content.isBlank()) {
            problems.ofFile(name, "empty-file", "is empty");
            return null;
        }
        return new SourceText(name, content);
    }

    /** Behind so many bytes that are UTF-8; the line that is shown has a sign in place of what cannot be read. */
    private static Place afterText(String name, byte[] bytes, int count) {
        String before = new SourceText(name, new String(bytes, 0, count, StandardCharsets.UTF_8)).content();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        SourceText shown = new SourceText(name, new String(bytes, StandardCharsets.UTF_8));
        int number = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(shown, number, line.codePointCount(0, line.length()) + 1);
    }

    private static String wide(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        return marked ? ": it is UTF-16, save it as UTF-8" : ": save it as UTF-8";
    }
}
