package org.mandate.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not known: of which type, key and field, and what it could be.
 *
 * @param id names it within the case
 * @param of name of the fact type
 * @param key the key of the missing fact, field to value as written
 * @param field the field whose value is missing
 * @param could values it could take, as written; may be empty
 * @param with further fields that the missing fact would have in a trial, as written; may be empty
 * @param what what is not known, in words that stand before "is not known"; null where key and field say enough
 * @param why why it matters, or what was looked for
 */
public record Unknown(
        String id,
        String of,
        Map<String, String> key,
        String field,
        List<String> could,
        Map<String, String> with,
        @Nullable String what,
        String why) {

    public Unknown {
        new Validation()
                .identifier("id", id)
                .require("what", what == null || !what.isBlank(), "must not be blank")
                .notBlank("why", why)
                .done();
        key = Collections.unmodifiableMap(new TreeMap<>(key));
        with = Collections.unmodifiableMap(new TreeMap<>(with));
        could = List.copyOf(could);
    }

    /** Whether the missing fact would have this value in a field of its key: a text, or a constant by its name. */
    public boolean about(String field, Object value) {
        return value.toString().equals(key.get(field));
    }
}
