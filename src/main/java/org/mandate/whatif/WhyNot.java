package org.mandate.whatif;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.StableJson;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Viability;

/**
 * Why a rule did not fire on a case, or where it did.
 *
 * @param format the format of this record
 * @param caseId the case
 * @param asKnownOn the day whose knowledge counts
 * @param rule the rule
 * @param option the option asked about, or null
 * @param answer what the answer is
 * @param conclusions what it concluded
 * @param steps its conditions in order, up to the first that fails and beyond
 * @param failing the first condition that fails, or null where none was found
 * @param nearest what comes nearest to meeting it
 * @param sources where the condition asks for a conclusion, the rules that could draw it
 * @param before the ranking as it is
 * @param changes the smallest changes found that make it fire, each fired
 */
public record WhyNot(
        String format,
        String caseId,
        LocalDate asKnownOn,
        Rule rule,
        @Nullable String option,
        Answer answer,
        List<Concluded> conclusions,
        List<Step> steps,
        @Nullable Failing failing,
        List<Near> nearest,
        List<Source> sources,
        Ranking before,
        List<Change> changes) {

    /** The format this version writes. */
    public static final String FORMAT = "mandate/why-not-1";

    public WhyNot {
        conclusions = List.copyOf(conclusions);
        steps = List.copyOf(steps);
        nearest = List.copyOf(nearest);
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
    }

    /** What there is to say of a rule. */
    public enum Answer {
        /** It fired. */
        FIRED,
        /** It did not, and the first condition that fails is known. */
        DID_NOT_FIRE,
        /** It did not, and its conditions cannot be taken apart. */
        CANNOT_BE_TAKEN_APART
    }

    /**
     * A rule.
     *
     * @param name its name
     * @param file where it stands
     * @param line its line
     * @param doc why it holds
     */
    public record Rule(String name, String file, int line, String doc) {}

    /**
     * What the rule concluded.
     *
     * @param id the conclusion
     * @param text in words
     * @param because ids of what it rests on
     */
    public record Concluded(String id, String text, List<String> because) {

        public Concluded {
            because = List.copyOf(because);
        }
    }

    /**
     * A condition.
     *
     * @param line its line
     * @param column its column, from 1
     * @param text as written
     * @param ways in how many ways the facts meet all conditions up to and with it
     */
    public record Step(int line, int column, String text, int ways) {}

    /**
     * The first condition that fails.
     *
     * @param file where it stands
     * @param line its line
     * @param column its column, from 1
     * @param text as written
     * @param source the line of the file
     * @param sentence what fails, in a sentence
     */
    public record Failing(String file, int line, int column, String text, String source, String sentence) {}

    /**
     * A fact or conclusion that comes near.
     *
     * @param id its id
     * @param text in words
     * @param sentence what it lacks, in a sentence without its full stop; of what is found though it should not be, that
     * @param is what is compared, as it is; null where nothing is compared
     * @param needed what it is compared with, and how; null where nothing is
     * @param by by how much it misses, or null where no number does
     */
    public record Near(
            String id,
            String text,
            String sentence,
            @Nullable String is,
            @Nullable String needed,
            @Nullable Double by) {}

    /**
     * A rule that could conclude what is lacking.
     *
     * @param rule its name
     * @param file where it stands
     * @param line line of the first of its conditions that fails, or of the rule where it fired
     * @param fired whether it fired, though not with what is asked for
     * @param fails the first of its conditions that fails, or null
     */
    public record Source(
            String rule,
            String file,
            int line,
            boolean fired,
            @Nullable String fails) {}

    /**
     * A ranking in short.
     *
     * @param first id of the option that leads, or null
     * @param viability its viability, or null
     * @param firmness how firmly it leads
     * @param margin its lead, or null
     */
    public record Ranking(
            @Nullable String first,
            @Nullable Viability viability,
            Firmness firmness,
            @Nullable Double margin) {}

    /**
     * A change with which the rule fires.
     *
     * @param edits what is changed, each in words
     * @param options the same as options of {@code what-if}
     * @param after the ranking with it
     */
    public record Change(List<String> edits, List<String> options, Ranking after) {

        public Change {
            edits = List.copyOf(edits);
            options = List.copyOf(options);
        }
    }

    /** As JSON. */
    public String json() {
        return StableJson.write(this);
    }
}
