package org.mandate.report.document;

import org.mandate.diagnostic.Printable;

/** Text of others, so that it cannot be anything but text. */
final class Escaped {

    private Escaped() {}

    /** For HTML and XML, in elements and in quoted attributes. */
    static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        plain(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** For Markdown with HTML in it, on one line. */
    static String markdown(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        plain(text).codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> out.append(' ');
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\\', '`', '*', '_', '[', ']', '|', '#', '~' ->
                    out.append('\\').appendCodePoint(c);
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** For a quoted string of a style sheet that stands in HTML. */
    static String css(String text) {
        StringBuilder out = new StringBuilder("\"");
        plain(text).codePoints().forEach(c -> {
            if (c < 128 && !Character.isLetterOrDigit(c) && c != ' ') {
                out.append(String.format("\\%X ", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    /** No control characters, no direction overrides, and no halves of characters. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Printable.of(text).codePoints().forEach(c -> {
            boolean none = Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
            if (none) {
                out.append(String.format("[U+%04X]", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
