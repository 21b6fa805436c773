package org.mandate.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Comparison;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.OptionLine;
import org.mandate.decision.OptionMove;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Printable;

/** What a save changed, on one screen. */
final class WatchText {

    private static final int MOST_PROBLEMS = 8;
    private static final int MOST_FILES = 3;
    private static final int MOST_CONCLUSIONS = 10;
    private static final String WAITING = "waiting for the next save; q and Enter quits\n";

    private final List<WatchedCase> cases;
    private final List<Diagnostic> problems;
    private final List<Diagnostic> before;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    /** {@code width} is how many columns a line may take; 0 for as many as it needs. */
    WatchText(List<WatchedCase> cases, List<Diagnostic> problems, List<Diagnostic> before, int width) {
        this.cases = cases;
        this.problems = problems;
        this.before = before;
        this.width = width;
    }

    /** How the cases stand. */
    String first() {
        problems();
        for (WatchedCase each : cases) {
            standing(each, Map.of());
        }
        return out.append(WAITING).toString();
    }

    /** What a save brought. */
    String answer(List<String> saved, SortedMap<String, Comparison> comparisons, WatchedTests.@Nullable Outcome tests) {
        String more = saved.size() > MOST_FILES ? " and " + (saved.size() - MOST_FILES) + " more" : "";
        line("saved: " + saved.stream().limit(MOST_FILES).collect(Collectors.joining(", ")) + more);
        problems();
        for (WatchedCase each : cases) {
            Comparison comparison = comparisons.get(each.id());
            if (comparison == null) {
                stands(each);
            } else if (comparison.same()) {
                line(each.id() + ": no change" + (problems.isEmpty() ? "" : ", by what was last without fault"));
            } else {
                changed(each, comparison);
            }
        }
        if (tests != null) {
            tests.text().lines().forEach(this::line);
        }
        return out.append(WAITING).toString();
    }

    /** New problems in full, those that were there before last, then how many are mended. */
    private void problems() {
        List<Diagnostic> fresh =
                problems.stream().filter(each -> !before.contains(each)).toList();
        List<Diagnostic> old = problems.stream().filter(before::contains).toList();
        fresh.stream().limit(MOST_PROBLEMS).forEach(this::problem);
        old.stream().limit(Math.max(0, MOST_PROBLEMS - fresh.size())).forEach(this::problem);
        long mended = before.stream().filter(each -> !problems.contains(each)).count();
        if (!problems.isEmpty()) {
            line(Said.count(problems.size(), "problem", "problems"));
        }
        if (mended > 0) {
            line(Said.count(mended, "problem mended", "problems mended"));
        }
    }

    /** Words are broken where the terminal ends; the line that they are about is cut, so that its caret stays below it. */
    private void problem(Diagnostic each) {
        for (String part : each.text().lines().toList()) {
            boolean shown = part.startsWith("    ");
            if (shown && width > 0 && part.length() > width) {
                out.append(part, 0, width - 1).append("…\n");
            } else if (shown) {
                out.append(part).append('\n');
            } else {
                line(part);
            }
        }
    }

    /** A case that was not ranked again. */
    private void stands(WatchedCase each) {
        DecisionRecord record = each.record();
        if (record == null) {
            line(each.id() + ": cannot be ranked yet");
        } else {
            String first = record.recommendation().option();
            String last = problems.isEmpty() ? "no change" : "stands as it last was";
            line(each.id() + ": " + last + ", " + (first == null ? "none" : first) + " first");
        }
    }

    private void changed(WatchedCase each, Comparison comparison) {
        Map<String, OptionMove> moves =
                comparison.options().stream().collect(Collectors.toMap(OptionMove::id, Function.identity()));
        standing(each, moves);
        String was = comparison.before().option();
        String is = comparison.after().option();
        if (!java.util.Objects.equals(was, is)) {
            line("  first place: " + was + " -> " + is);
        }
        if (comparison.before().firmness() != comparison.after().firmness()) {
            line("  firmness: " + Said.words(comparison.before().firmness()) + " -> "
                    + Said.words(comparison.after().firmness()));
        }
        ConclusionLines.of(comparison, MOST_CONCLUSIONS).forEach(text -> line("  " + text));
    }

    /** Options in order, each with what moved. */
    private void standing(WatchedCase each, Map<String, OptionMove> moves) {
        DecisionRecord record = each.record();
        if (record == null) {
            line(each.id() + ": cannot be ranked yet");
            return;
        }
        line(each.id() + " (" + record.caseLine().mission() + ", as known on "
                + record.caseLine().asKnownOn() + "): "
                + Said.words(record.recommendation().firmness()) + ", "
                + record.recommendation().text());
        for (OptionLine option : record.options()) {
            OptionMove move = moves.get(option.id());
            line(String.format(
                    Locale.ROOT,
                    "  %3s  %.3f  %-12s %s%s",
                    option.rank() == null ? "-" : option.rank(),
                    option.score(),
                    Said.words(option.viability()),
                    option.id(),
                    move == null ? "" : moved(move)));
        }
    }

    private static String moved(OptionMove move) {
        OptionMove.Place was = move.was();
        OptionMove.Place is = move.is();
        if (was == null) {
            return "  (new)";
        } else if (is == null || was.equals(is)) {
            return "";
        }
        String rank = java.util.Objects.equals(was.rank(), is.rank()) ? "" : ", was " + was.rank();
        String viability = was.viability() == is.viability() ? "" : ", was " + Said.words(was.viability());
        String score = was.score() == is.score() ? "" : String.format(Locale.ROOT, ", %+.3f", is.score() - was.score());
        return "  (" + (rank + viability + score).substring(2) + ")";
    }

    private void line(String text) {
        Columns.wrapped(Printable.of(text), width)
                .forEach(part -> out.append(part).append('\n'));
    }
}
