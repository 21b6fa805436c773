package org.mandate.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of a record under construction, then throws once. */
final class Validation {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final List<InvalidFields.Fault> faults = new ArrayList<>();

    Validation require(String field, boolean holds, String otherwise) {
        if (!holds) {
            faults.add(new InvalidFields.Fault(field, otherwise));
        }
        return this;
    }

    Validation notBlank(String field, String value) {
        return require(field, !value.isBlank(), "must not be blank");
    }

    Validation identifier(String field, String value) {
        return require(
                field, ID.matcher(value).matches(), "'" + value + "' is no id: small letters, digits and hyphens");
    }

    Validation notNegative(String field, @Nullable Number value) {
        return require(field, value == null || value.doubleValue() >= 0, "must not be negative, is " + value);
    }

    Validation positive(String field, @Nullable Number value) {
        return require(field, value == null || value.doubleValue() > 0, "must be above 0, is " + value);
    }

    Validation share(String field, @Nullable Double value) {
        return require(field, value == null || (value >= 0 && value <= 1), "must be a share from 0 to 1, is " + value);
    }

    Validation atMost(String field, @Nullable Number value, String limit, @Nullable Number most) {
        return require(
                field,
                value == null || most == null || value.doubleValue() <= most.doubleValue(),
                "must not be more than '" + limit + "', " + most + ", is " + value);
    }

    void done() {
        if (!faults.isEmpty()) {
            throw new InvalidFields(faults);
        }
    }
}
