package org.mandate.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a criterion weighs, and for whom; context rather than evidence. Exactly one of place and weight is given.
 *
 * @param id names it within the case
 * @param holder whose priorities these are
 * @param criterion the criterion
 * @param place its place in the order, from 1, or null
 * @param weight its weight, 0 to 1, or null
 * @param assumed whether it is an assumption of the analyst
 */
public record Priority(
        String id,
        String holder,
        @Key Criterion criterion,
        @Nullable Integer place,
        @Nullable Double weight,
        boolean assumed) {

    public Priority {
        new Validation()
                .identifier("id", id)
                .notBlank("holder", holder)
                .require("place", place == null || place >= 1, "must be 1 or more, is " + place)
                .share("weight", weight)
                .require("place", place != null || weight != null, "or 'weight' must be given")
                .require("place", place == null || weight == null, "must not be given beside 'weight'")
                .done();
    }
}
