package org.mandate.batch;

import org.mandate.diagnostic.Printable;

/** Builds HTML from which no text of others can break out. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, as it is. */
    Markup raw(String html) {
        out.append(html);
        return this;
    }

    /** Text that others wrote. */
    Markup text(String text) {
        for (char c : Printable.of(text).toCharArray()) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
