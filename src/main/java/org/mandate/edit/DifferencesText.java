package org.mandate.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandate.decision.Comparison;
import org.mandate.diagnostic.Printable;

/** Differences as lines for a terminal. */
public final class DifferencesText {

    private static final int MOST = 8;

    private final StringBuilder out = new StringBuilder();

    private DifferencesText() {}

    /** The text; says so where no case changes. */
    public static String of(Differences differences) {
        DifferencesText text = new DifferencesText();
        text.write(differences);
        return text.out.toString();
    }

    private void write(Differences all) {
        if (all.cases().isEmpty()) {
            line("No case changes: " + Said.count(all.compared(), "case", "cases") + " compared, "
                    + (all.edits().isEmpty()
                            ? "nothing was edited."
                            : Said.count(all.edits().size(), "edit.", "edits.")));
            return;
        }
        line(all.cases().size() + " of " + Said.count(all.compared(), "case changes", "cases change") + ", "
                + Said.count(all.edits().size(), "edit", "edits") + " of " + all.of() + " since " + all.from());
        all.cases().forEach(this::write);
    }

    private void write(CaseDifference difference) {
        line("");
        String mission = difference.mission().isEmpty() ? "" : " (" + difference.mission() + ")";
        line(difference.id()
                + mission
                + switch (difference.status()) {
                    case CHANGED -> "";
                    case NEW -> ": a new case";
                    case GONE -> ": the case is gone";
                });
        // Differences with one and the same cause stand together, and the cause once below them.
        Map<String, List<String>> byCause = new LinkedHashMap<>();
        for (CaseDifference.Move move : difference.moves()) {
            byCause.computeIfAbsent(causes(move), cause -> new ArrayList<>()).add(shown(move));
        }
        byCause.forEach((cause, moves) -> {
            moves.forEach(move -> line("  " + move));
            out.append(cause);
        });
        Comparison comparison = difference.comparison();
        if (comparison != null) {
            ConclusionLines.of(comparison, MOST).forEach(each -> line("  " + each));
        }
    }

    /** {@code rank of closure: 2 -> 1}. */
    static String shown(CaseDifference.Move move) {
        boolean same = rounded(move.was()).equals(rounded(move.is()));
        String was = same ? move.was() : rounded(move.was());
        String is = same ? move.is() : rounded(move.is());
        return move.aspect().shown() + ": " + was + " -> " + is;
    }

    /** A score with three decimals; anything else as it is. */
    private static String rounded(String value) {
        return value.contains(".")
                ? new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString()
                : value;
    }

    private static String causes(CaseDifference.Move move) {
        Cause cause = move.cause();
        List<Cause.Share> shares = cause.edits();
        StringBuilder text = new StringBuilder();
        if (cause.kind() == Cause.Kind.ALONE) {
            String lead = shares.size() == 1 ? "    because of " : "    because of any of these alone: ";
            text.append(lead)
                    .append(shares.stream().map(s -> s.edit().shown()).collect(Collectors.joining("; ")))
                    .append('\n');
            return text.toString();
        }
        text.append("    takes ").append(shares.size()).append(" edits together:\n");
        for (Cause.Share share : shares) {
            String alone =
                    share.alone().equals(move.was()) ? "alone changes nothing" : "alone: " + rounded(share.alone());
            text.append("      ")
                    .append(share.edit().shown())
                    .append(": ")
                    .append(alone)
                    .append('\n');
        }
        return text.toString();
    }

    private void line(String text) {
        out.append(Printable.of(text)).append('\n');
    }
}
