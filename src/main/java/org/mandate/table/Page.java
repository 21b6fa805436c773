package org.mandate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mandate.diagnostic.Printable;

/** Text made of wrapped paragraphs and aligned columns. */
final class Page {

    private static final int GAP = 2;
    private static final int LEAST = 30;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    Page(int width) {
        this.width = Math.max(LEAST, width);
    }

    void heading(String text) {
        out.append(out.isEmpty() ? "" : "\n");
        paragraph("", text);
    }

    /** A paragraph; lines but the first hang below what follows the lead. */
    void paragraph(String lead, String text) {
        StringBuilder line = new StringBuilder(lead);
        String hang = " ".repeat(length(lead));
        boolean empty = true;
        for (String word : Printable.of(text).split(" +", -1)) {
            if (!empty && length(line) + 1 + length(word) > width) {
                out.append(line).append('\n');
                line = new StringBuilder(hang);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** Whether rows fit as columns. */
    boolean fits(List<List<String>> rows) {
        return GAP + widths(rows).stream().mapToInt(w -> w + GAP).sum() <= width;
    }

    /** Rows as columns, the first to the left and the others to the right. */
    void columns(List<List<String>> rows) {
        List<Integer> widths = widths(rows);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = Printable.of(row.get(i));
                String space = " ".repeat(widths.get(i) - length(cell));
                line.append(" ".repeat(GAP)).append(i == 0 ? cell + space : space + cell);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            widths.add(rows.stream()
                    .mapToInt(row -> length(Printable.of(row.get(column))))
                    .max()
                    .orElse(0));
        }
        return widths;
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }

    /** Names as a sentence has them: {@code A}, {@code A and B}, {@code A, B and C}. */
    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}, … */
    static List<String> ranks(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(rank -> {
                    boolean teens = rank % 100 / 10 == 1;
                    String ending =
                            teens ? "th" : rank % 10 == 1 ? "st" : rank % 10 == 2 ? "nd" : rank % 10 == 3 ? "rd" : "th";
                    return rank + ending;
                })
                .toList();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
