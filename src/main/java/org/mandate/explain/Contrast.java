package org.mandate.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Viability;

/**
 * Why one option scores and stands otherwise than another. Differences are those of the first to the second: above 0
 * where something speaks for the first.
 *
 * <p>What a finding is good for within its criterion is said in {@link Combination}: its part of w(u − ½), w being the
 * criterion's weight. With nothing found a criterion gives both options w/2, so nothing found is good for 0 of the
 * difference. The parts of a criterion add up to the difference of the contributions, and the criteria to that of the
 * scores: {@code difference} to six decimals, {@code thousandths} as they are printed.
 *
 * @param format {@value #FORMAT}
 * @param of id of the case
 * @param first an option
 * @param second another
 * @param demands what decides before scores, or what both have to live with; sentences
 * @param difference score of the first less that of the second
 * @param thousandths the same as printed: of the printed scores
 * @param criteria criteria, largest difference first
 * @param smallest the fewest parts for the first that together outweigh everything for the second, largest first; empty
 *     where even all of them do not
 * @param against thousandths of everything for the second together
 */
public record Contrast(
        String format,
        String of,
        Side first,
        Side second,
        List<String> demands,
        double difference,
        long thousandths,
        List<ByCriterion> criteria,
        List<Part> smallest,
        long against) {

    /** The format of the JSON. */
    public static final String FORMAT = "mandate/contrast-1";

    public Contrast {
        demands = List.copyOf(demands);
        criteria = List.copyOf(criteria);
        smallest = List.copyOf(smallest);
    }

    /**
     * One of the two.
     *
     * @param option its id
     * @param label its name
     * @param rank place, or null off the table
     * @param viability what its demands leave of it
     * @param score V
     */
    public record Side(
            String option, String label, @Nullable Integer rank, Viability viability, double score) {}

    /**
     * A criterion.
     *
     * @param criterion the criterion
     * @param weight its weight
     * @param first value of the first
     * @param second value of the second
     * @param difference weight times difference of the values
     * @param thousandths as printed
     * @param parts findings that make it, furthest first
     * @param nothingFound names of options for which nothing was found
     */
    public record ByCriterion(
            Criterion criterion,
            double weight,
            double first,
            double second,
            double difference,
            long thousandths,
            List<Part> parts,
            List<String> nothingFound) {

        public ByCriterion {
            parts = List.copyOf(parts);
            nothingFound = List.copyOf(nothingFound);
        }
    }

    /**
     * What a finding is good for; a finding that one rule makes of both options is one part.
     *
     * @param findings its id, or the ids of both
     * @param about such as "for the first", in the options' names
     * @param text in words
     * @param difference what it moves the difference by
     * @param thousandths as printed
     */
    public record Part(List<String> findings, String about, String text, double difference, long thousandths) {

        public Part {
            findings = List.copyOf(findings);
        }
    }
}
