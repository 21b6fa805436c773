package org.mandate.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Change;
import org.mandate.decision.Comparison;

/** What came, went or changed among findings, risks and so on, a line each; what reads the same is said once. */
final class ConclusionLines {

    private ConclusionLines() {}

    /** At most so many lines, then one that counts the rest. */
    static List<String> of(Comparison comparison, int most) {
        List<String> texts = comparison.conclusions().stream()
                .map(ConclusionLines::said)
                .distinct()
                .toList();
        List<String> lines = new ArrayList<>(texts.subList(0, Math.min(most, texts.size())));
        if (texts.size() > most) {
            lines.add("and " + (texts.size() - most) + " more conclusions");
        }
        return lines;
    }

    /** {@code finding came: … (because of rule "X")}. */
    private static String said(Change change) {
        String was = change.was();
        String is = change.is();
        String fate = was == null ? " came: " : is == null ? " went: " : ": ";
        return change.kind()
                + fate
                + (was == null || is == null ? either(was, is) : was + " -> " + is)
                + because(change);
    }

    private static String either(@Nullable String was, @Nullable String is) {
        return was != null ? was : String.valueOf(is);
    }

    private static String because(Change change) {
        String causes = change.causes().stream()
                .filter(id -> !id.startsWith("absent:"))
                .map(id -> id.startsWith("rule:") ? "rule \"" + id.substring("rule:".length()) + '"' : id)
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? "" : " (because of " + causes + ")";
    }
}
