package org.mandate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Criterion;

/**
 * How one participant sees a case: in what it differs from the case as stated, each with a reason.
 *
 * @param id name of its file without the ending
 * @param holder whose perspective it is
 * @param illustration whether it was written from what such a participant would say, and is not its own statement
 * @param why what it is drawn from
 * @param priorities the holder's order of criteria, or null where it keeps that of the case
 * @param grades sources that it trusts more or less
 * @param facts ids of facts that it rejects
 * @param rules names of rules that it rejects
 * @param dissent what it says against the recommendation, in its own words; null where nothing
 */
public record Perspective(
        String id,
        String holder,
        boolean illustration,
        String why,
        @Nullable Ordering priorities,
        List<Regrading> grades,
        List<Rejection> facts,
        List<Rejection> rules,
        @Nullable String dissent) {

    public Perspective {
        grades = List.copyOf(grades);
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
    }

    /**
     * An order of criteria.
     *
     * @param order criteria from the one that counts most; those left out weigh nothing
     * @param because why
     */
    public record Ordering(List<Criterion> order, String because) {

        public Ordering {
            order = List.copyOf(order);
        }
    }

    /**
     * Another reliability of a source.
     *
     * @param source id of the source
     * @param reliability A to F, in place of the letter in the grades of all that cites it
     * @param because why
     */
    public record Regrading(String source, char reliability, String because) {}

    /**
     * Something that is rejected.
     *
     * @param id a fact's id, or a rule's name
     * @param because why
     */
    public record Rejection(String id, String because) {}
}
