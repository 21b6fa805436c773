package org.mandate.importer;

import java.util.Locale;
import java.util.Map;
import org.mandate.diagnostic.Printable;

/** The table with which an import ends. */
public final class ImportTable {

    private ImportTable() {}

    /** Rows read, kept and left out, unknown columns, totals, and what could not be read. */
    public static String of(ImportResult result) {
        Tally tally = result.tally();
        StringBuilder out = new StringBuilder();
        out.append(result.dataset()).append('\n');
        line(out, "rows read", tally.rows());
        line(out, "kept", tally.kept());
        tally.leftOut().forEach((reason, count) -> line(out, "left out: " + reason, count));
        if (!tally.remarks().isEmpty()) {
            out.append("of those kept\n");
            tally.remarks().forEach((what, count) -> line(out, what, count));
        }
        if (!tally.allTotals().isEmpty()) {
            out.append("totals, to compare with the publisher's").append(" (kept, whole file)\n");
            for (Map.Entry<String, Long> total : tally.allTotals().entrySet()) {
                long kept = tally.keptTotals().getOrDefault(total.getKey(), 0L);
                out.append(String.format(Locale.ROOT, "  %,12d %,12d  %s%n", kept, total.getValue(), total.getKey()));
            }
        }
        if (!tally.unknownColumns().isEmpty()) {
            out.append("columns not known and not read: ")
                    .append(String.join(", ", tally.unknownColumns()))
                    .append('\n');
        }
        if (!tally.unread().isEmpty()) {
            out.append("not read, each with its text\n");
            tally.unread().forEach(text -> out.append("  ").append(text).append('\n'));
        }
        return Printable.of(out.toString().replace("\r\n", "\n"));
    }

    private static void line(StringBuilder out, String what, long count) {
        out.append(String.format(Locale.ROOT, "  %,12d  %s%n", count, what));
    }
}
