package org.mandate.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandate.decision.Comparison;
import org.mandate.decision.DecisionRecord;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.ranking.Ranker;
import org.mandate.rules.Rulebook;

/**
 * A case ranked as it stands and as it would stand.
 *
 * @param before the record of the case as it stands
 * @param after the record of the case as changed
 * @param comparison what differs and why
 */
public record WhatIf(DecisionRecord before, DecisionRecord after, Comparison comparison) {

    /**
     * Everything that is asked to be otherwise.
     *
     * @param file the case as changed
     * @param settings the settings as changed
     * @param leftOut names of the rules that are not to speak
     * @param asked the changes as they were asked for
     */
    public record Change(CaseFile file, Settings settings, Set<String> leftOut, List<String> asked) {

        public Change {
            asked = List.copyOf(asked);
            leftOut = Set.copyOf(leftOut);
        }
    }

    /**
     * What is printed for programs.
     *
     * @param format {@value #FORMAT}
     * @param asked the changes as they were asked for
     * @param comparison what differs and why
     */
    public record Answer(String format, List<String> asked, Comparison comparison) {

        /** The format this version writes. */
        public static final String FORMAT = "mandate/what-if-1";

        public Answer {
            asked = List.copyOf(asked);
        }
    }

    /**
     * Ranks both.
     *
     * @throws org.mandate.diagnostic.InvalidInput where the rules do not come to rest or leave an option without a score
     */
    public static WhatIf of(Rulebook rulebook, Settings settings, CaseFile file, LocalDate day, Change change) {
        DecisionRecord before = new Ranker(rulebook, settings).rank(file, day);
        DecisionRecord after = new Ranker(rulebook, change.settings(), change.leftOut()).rank(change.file(), day);
        Map<String, String> rules =
                change.leftOut().stream().collect(Collectors.toMap(name -> name, name -> "left out"));
        return new WhatIf(before, after, Comparison.of(before, after, rules));
    }
}
