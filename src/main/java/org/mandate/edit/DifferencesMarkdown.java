package org.mandate.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Differences as Markdown: a bullet a case, to be put into a changelog or the description of a merge. */
public final class DifferencesMarkdown {

    private DifferencesMarkdown() {}

    /** The bullets; one that says so where no case changes. */
    public static String of(Differences differences) {
        if (differences.cases().isEmpty()) {
            return "- No case changes.\n";
        }
        StringBuilder out = new StringBuilder();
        differences.cases().forEach(one -> out.append(bullet(one)));
        int others = differences.compared() - differences.cases().size();
        out.append(others == 0 ? "" : "- No change in the other " + Said.count(others, "case", "cases") + ".\n");
        return out.toString();
    }

    private static String bullet(CaseDifference difference) {
        String head = "- **" + difference.id() + "**: ";
        return head
                + switch (difference.status()) {
                    case NEW -> "a new case.\n";
                    case GONE -> "the case is gone.\n";
                    case CHANGED -> moves(difference);
                };
    }

    private static String moves(CaseDifference difference) {
        if (difference.moves().isEmpty()) {
            return "same ranks and scores, on other grounds or in other words.\n";
        }
        Map<String, List<String>> byCause = new LinkedHashMap<>();
        for (CaseDifference.Move move : difference.moves()) {
            byCause.computeIfAbsent(cause(move.cause()), cause -> new ArrayList<>())
                    .add(DifferencesText.shown(move).replace("->", "→"));
        }
        return byCause.entrySet().stream()
                        .map(e -> String.join(", ", e.getValue()) + " " + e.getKey())
                        .collect(Collectors.joining("; "))
                + ".\n";
    }

    private static String cause(Cause cause) {
        List<String> edits =
                cause.edits().stream().map(share -> share.edit().shown()).toList();
        return cause.kind() == Cause.Kind.ALONE
                ? "because of " + String.join(" or, alone, ", edits)
                : "because of " + String.join(" together with ", edits);
    }
}
