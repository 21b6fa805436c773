package org.mandate.diagnostic;

/** A line of an input and below it a caret under one of its characters; of a long line only what is near. */
public final class CaretLine {

    private static final int SHOWN = 160;
    private static final String INDENT = "    ";

    private CaretLine() {}

    /** The text of the line, and the caret where the column is above 0. */
    public static String of(String line, int column) {
        int[] characters = line.stripTrailing().replace('\t', ' ').codePoints().toArray();
        int start = column > SHOWN ? column - SHOWN / 2 : 0;
        int end = Math.min(characters.length, start + SHOWN);
        String shown = start < end ? new String(characters, start, end - start) : "";
        StringBuilder out = new StringBuilder(INDENT).append(shown).append('\n');
        if (column > 0) {
            int before = Math.min(Math.max(0, column - 1 - start), Math.max(0, end - start));
            int beyond = column - 1 - start - before;
            String left = before == 0 ? "" : new String(characters, start, before);
            out.append(INDENT).append(" ".repeat(width(left) + beyond)).append("^\n");
        }
        return out.toString();
    }

    /** Columns that a terminal takes for the text as it is printed. */
    private static int width(String text) {
        return Printable.of(text).codePoints().map(CaretLine::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean pictograph = character >= 0x1F300 && character <= 0x1FAFF;
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF60;
        return pictograph || fullWidth || ideographic(character) ? 2 : 1;
    }

    private static boolean ideographic(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
