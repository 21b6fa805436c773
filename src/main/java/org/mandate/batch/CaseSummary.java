package org.mandate.batch;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FactLine;
import org.mandate.decision.OptionLine;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactText;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Viability;

/**
 * The line of the index about a case that was ranked.
 *
 * @param mission acronym of the mission
 * @param country where it is
 * @param question what is to be decided
 * @param handling handling marking
 * @param asKnownOn the day whose knowledge counted
 * @param mandateEnds last day of the mandate, as known on that day
 * @param firmness how firmly the first option leads; after sensitivity was tried, where it was
 * @param first id of the leading option, or null
 * @param label its name, or null
 * @param viability what its demands leave of it, or null
 * @param margin its lead, or null
 */
public record CaseSummary(
        String mission,
        String country,
        String question,
        String handling,
        LocalDate asKnownOn,
        LocalDate mandateEnds,
        Firmness firmness,
        @Nullable String first,
        @Nullable String label,
        @Nullable Viability viability,
        @Nullable Double margin) {

    static CaseSummary of(CaseFile file, DecisionRecord record, @Nullable Firmness tested) {
        @Nullable String first = record.recommendation().option();
        Optional<OptionLine> option =
                record.options().stream().filter(o -> o.id().equals(first)).findFirst();
        return new CaseSummary(
                record.caseLine().mission(),
                record.caseLine().country(),
                record.caseLine().question(),
                record.caseLine().handling(),
                record.caseLine().asKnownOn(),
                mandateEnds(file, record),
                tested != null ? tested : record.recommendation().firmness(),
                first,
                option.map(OptionLine::label).orElse(null),
                option.map(OptionLine::viability).orElse(null),
                record.recommendation().margin());
    }

    /** Days from the day whose knowledge counted to the end of the mandate; negative where it has ended. */
    public long daysLeft() {
        return mandateEnds.toEpochDay() - asKnownOn.toEpochDay();
    }

    /** Of the statement about the mission that rules saw. */
    private static LocalDate mandateEnds(CaseFile file, DecisionRecord record) {
        String used = record.facts().stream()
                .filter(f -> f.used() && f.type().equals(Mission.class.getSimpleName()))
                .map(FactLine::text)
                .findFirst()
                .orElseThrow();
        return file.entries().stream()
                .filter(e -> e.type() == Mission.class)
                .flatMap(e -> e.versions().stream())
                .filter(version -> FactText.of(version).equals(used))
                .map(version -> ((Mission) version).mandateEnds())
                .findFirst()
                .orElseThrow();
    }
}
