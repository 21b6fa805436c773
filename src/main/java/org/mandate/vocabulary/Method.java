package org.mandate.vocabulary;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How findings combine, how an order of criteria becomes weights, and which criteria are means rather than ends.
 *
 * @param id its name
 * @param aggregation how findings combine into a value
 * @param weighting how an order becomes weights
 * @param means criteria that are no ends of their own: they only let through what an option is worth on the others
 * @param present kind of the options that stand for present arrangements, which hold as far as means let nothing through;
 *     without it means are not held against ends
 */
public record Method(
        String id,
        Aggregation aggregation,
        Weighting weighting,
        Set<Criterion> means,
        @Nullable OptionKind present) {

    public Method {
        means = Collections.unmodifiableSet(new TreeSet<>(means));
    }

    /** The same with another way to combine findings and another to weigh criteria. */
    public Method with(Aggregation otherAggregation, Weighting otherWeighting) {
        return new Method(id, otherAggregation, otherWeighting, means, present);
    }
}
