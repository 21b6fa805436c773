package org.mandate.explain;

import java.util.List;

/**
 * Why something in a record is as it is.
 *
 * @param format {@value #FORMAT}
 * @param of id of the case
 * @param asked id that was asked about, or {@code ranking}
 * @param bottomLine the recommendation, or what was asked about, in a sentence or two
 * @param summary the recommendation in a paragraph where the ranking was asked about, else what was asked about
 * @param strongest for the ranking and an option: findings in words by how far they move the score, furthest
 *     first; where nothing is recommended, the demands that fail
 * @param steps its derivation; for a fact or a source, what rests on it
 */
public record Explanation(
        String format,
        String of,
        String asked,
        String bottomLine,
        String summary,
        List<String> strongest,
        List<Step> steps) {

    /** The format of the JSON. */
    public static final String FORMAT = "mandate/explanation-1";

    public Explanation {
        strongest = List.copyOf(strongest);
        steps = List.copyOf(steps);
    }
}
