package org.mandate.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.RankingLine;
import org.mandate.decision.StableJson;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Viability;

/**
 * How the ranking of a case moved as things became known.
 *
 * @param format {@value #FORMAT}
 * @param id the case
 * @param mission acronym of the mission
 * @param country where it is
 * @param question what is to be decided
 * @param reviewDate the review date of the case
 * @param passedOver days on which something became known and the case could not be ranked yet
 * @param days the other days on which something became known, in order
 */
public record Timeline(
        String format,
        String id,
        String mission,
        String country,
        String question,
        LocalDate reviewDate,
        List<LocalDate> passedOver,
        List<Day> days) {

    /** The format this version writes. */
    public static final String FORMAT = "mandate/timeline-1";

    public Timeline {
        passedOver = List.copyOf(passedOver);
        days = List.copyOf(days);
    }

    /**
     * A day on which something became known.
     *
     * @param date the day
     * @param known what became known
     * @param first id of the option that leads, or null
     * @param viability its viability, or null
     * @param firmness how firmly it leads
     * @param ranking groups on the table, in order
     * @param options every option
     * @param changes what changed since the day before in the list
     */
    public record Day(
            LocalDate date,
            List<Known> known,
            @Nullable String first,
            @Nullable Viability viability,
            Firmness firmness,
            List<RankingLine> ranking,
            List<Lane> options,
            List<Change> changes) {

        public Day {
            known = List.copyOf(known);
            ranking = List.copyOf(ranking);
            options = List.copyOf(options);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A fact that became known.
     *
     * @param id the fact
     * @param type its type
     * @param text what it says
     */
    public record Known(String id, String type, String text) {}

    /**
     * An option on a day.
     *
     * @param option id of the option
     * @param label its label
     * @param rank its place on the table, or null
     * @param viability its viability
     * @param score its score
     */
    public record Lane(
            String option, String label, @Nullable Integer rank, Viability viability, double score) {}

    /** What can change. */
    public enum Aspect {
        /** The group that leads. */
        FIRST_PLACE,
        /** The viability of what leads. */
        VIABILITY,
        /** How firmly it leads. */
        FIRMNESS
    }

    /** How a change came about. */
    public enum Cause {
        /** Each of the facts named: without it there would be no change. */
        FACT,
        /** Several of the day's facts together: leaving out a single one does not undo it, but may change it. */
        FACTS_TOGETHER,
        /** None of the day's facts: what was known before has aged. */
        AGE
    }

    /**
     * A change.
     *
     * @param aspect what changed
     * @param from what it was; of first place the id of the group, or {@code none}
     * @param to what it is
     * @param cause how it came about
     * @param facts ids of the facts each of which, left out alone, undoes it; where several brought it together, of
     *     those each of which, left out alone, turns it into another change
     */
    public record Change(Aspect aspect, String from, String to, Cause cause, List<String> facts) {

        public Change {
            facts = List.copyOf(facts);
        }
    }

    /** As JSON. */
    public String json() {
        return StableJson.write(this);
    }
}
