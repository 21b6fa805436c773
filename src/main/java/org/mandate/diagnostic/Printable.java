package org.mandate.diagnostic;

/** Keeps what inputs contain from steering a terminal. */
public final class Printable {

    private Printable() {}

    /** The text with control characters and direction overrides, other than line breaks, escaped. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean harmless = c == '\n' || (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
            if (harmless) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format("[U+%04X]", c));
            }
        });
        return out.toString();
    }
}
