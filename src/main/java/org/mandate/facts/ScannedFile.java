package org.mandate.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Goes once through a text file of any size: whether it is UTF-8, and its digest. */
final class ScannedFile {

    private static final int BUFFER = 1 << 16;
    private static final int SHOWN = 200;

    private final Path file;
    private final String shown;
    private final boolean counting;
    private boolean broken;
    private final StringBuilder start = new StringBuilder();
    private int line = 1;
    private int column = 1;

    private ScannedFile(Path file, String shown, boolean counting) {
        this.counting = counting;
        this.file = file;
        this.shown = shown;
    }

    /** SHA-256 in small hexadecimal letters, or null with a problem reported. */
    static @Nullable String sha256(Path file, String shown, Problems problems) {
        if (!Files.isRegularFile(file)) {
            problems.ofFile(shown, "unreadable", Files.exists(file) ? "is not a file" : "does not exist");
            return null;
        }
        try {
            ScannedFile quick = new ScannedFile(file, shown, false);
            String sha256 = quick.scan(problems);
            // Lines are counted only where there is a place to be named.
            return quick.broken ? new ScannedFile(file, shown, true).scan(problems) : sha256;
        } catch (IOException e) {
            problems.ofFile(
                    shown, "unreadable", "cannot be read: " + e.getClass().getSimpleName());
            return null;
        }
    }

    private @Nullable String scan(Problems problems) throws IOException {
        MessageDigest digest = digest();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        boolean blank = true;
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                if (!end) {
                    digest.update(bytes.array(), bytes.position(), read);
                    bytes.position(bytes.position() + read);
                }
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                chars.flip();
                if (counting || blank) {
                    blank &= pass(chars);
                }
                chars.clear();
                if (result.isError()) {
                    broken = true;
                    if (counting) {
                        notUtf8(bytes, problems);
                    }
                    return null;
                }
                bytes.compact();
            }
        }
        if (blank) {
            problems.ofFile(shown, "empty-file", "is empty");
            return null;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Counts on over what was read; whether all of it is blank. */
    private boolean pass(CharBuffer chars) {
        boolean blank = true;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
                start.setLength(0);
            } else {
                blank &= Character.isWhitespace(c);
                column += Character.isLowSurrogate(c) ? 0 : 1;
                if (start.length() < SHOWN) {
                    start.append(c);
                }
            }
        }
        return blank;
    }

    private void notUtf8(ByteBuffer rest, Problems problems) {
        String behind = StandardCharsets.UTF_8
                .decode(rest)
                .toString()
                .lines()
                .findFirst()
                .orElse("");
        String whole = (start + behind).replace("\r", "");
        SourceText text = SourceText.ofPart(shown, whole.substring(0, Math.min(SHOWN, whole.length())), line - 1);
        boolean wide = line == 1 && column == 1;
        String message =
                "is not UTF-8 from here on: " + (wide ? "it may be UTF-16; save it as UTF-8" : "save it as UTF-8");
        problems.at(new Place(text, line, column), "not-utf-8", message);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
