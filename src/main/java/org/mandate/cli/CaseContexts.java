package org.mandate.cli;

import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FactLine;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactText;
import org.mandate.report.CaseContext;
import org.mandate.vocabulary.Mission;

/** What a report says beside the record, out of the case's files. */
final class CaseContexts {

    private CaseContexts() {}

    static CaseContext of(CaseFile file, DecisionRecord record) {
        Mission mission = mission(file, record);
        return new CaseContext(
                ClaimTexts.of(file),
                mission == null ? null : mission.mandateEnds(),
                mission == null ? null : mission.decider());
    }

    /** The statement about the mission that rules saw. */
    private static @Nullable Mission mission(CaseFile file, DecisionRecord record) {
        String used = record.facts().stream()
                .filter(f -> f.used() && f.type().equals(Mission.class.getSimpleName()))
                .map(FactLine::text)
                .findFirst()
                .orElse("");
        return file.entries().stream()
                .filter(e -> e.type() == Mission.class)
                .flatMap(e -> e.versions().stream())
                .filter(version -> FactText.of(version).equals(used))
                .map(Mission.class::cast)
                .findFirst()
                .orElse(null);
    }
}
