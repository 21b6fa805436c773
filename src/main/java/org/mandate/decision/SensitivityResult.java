package org.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How firm a recommendation is, found by letting the rules speak again on changed weights, methods, worlds, thresholds,
 * facts and perspectives.
 *
 * @param format {@value #FORMAT}
 * @param caseId id of the case
 * @param asKnownOn the day whose knowledge counts
 * @param reading how shares are to be read
 * @param seed seed of everything drawn
 * @param first what leads as the case stands
 * @param level other variants of the leading group that are level with its best
 * @param verdict how firm that is
 * @param weights what the order owes to weights; null where it was not asked for
 * @param method what it owes to the method; null where it was not asked for
 * @param worlds what it owes to what is not known
 * @param thresholds what it owes to the settings, those first whose interval is smallest beside its value
 * @param leftOut what it owes to single rules, sources, assumptions and facts, by leverage
 * @param changes the smallest changes that overturn it
 * @param perspectives how it looks to participants
 * @param perspectivePairs each two of those held against each other
 */
public record SensitivityResult(
        String format,
        String caseId,
        LocalDate asKnownOn,
        String reading,
        long seed,
        FirstPlace first,
        List<String> level,
        @Nullable FirmVerdict verdict,
        @Nullable WeightAnswer weights,
        @Nullable MethodAnswer method,
        WorldAnswer worlds,
        List<ThresholdInterval> thresholds,
        List<LeftOut> leftOut,
        ChangeSets changes,
        List<PerspectiveAnswer> perspectives,
        List<PerspectivePair> perspectivePairs) {

    /** The format this version writes. */
    public static final String FORMAT = "mandate/sensitivity-1";

    /** How every share in it is to be read. */
    public static final String READING =
            "Shares are shares of weightings, strengths and worlds that were tried. They are not probabilities.";

    public SensitivityResult {
        level = List.copyOf(level);
        thresholds = List.copyOf(thresholds);
        leftOut = List.copyOf(leftOut);
        perspectives = List.copyOf(perspectives);
        perspectivePairs = List.copyOf(perspectivePairs);
    }
}
