package org.mandate.edit;

import java.util.List;

/**
 * What an edit changes over all cases.
 *
 * @param format {@value #FORMAT}
 * @param of what was edited: {@code rules} or {@code facts}
 * @param from name of the earlier version
 * @param to name of the later version; empty for the present one
 * @param compared how many cases were ranked in both, or are in one alone
 * @param edits what was edited; for facts of a case with {@code CASE/} before the id
 * @param cases the cases that come out otherwise, by id
 */
public record Differences(
        String format,
        String of,
        String from,
        String to,
        int compared,
        List<String> edits,
        List<CaseDifference> cases) {

    /** The format this version writes. */
    public static final String FORMAT = "mandate/diff-1";

    public Differences {
        edits = List.copyOf(edits);
        cases = List.copyOf(cases);
    }
}
