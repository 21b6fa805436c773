package org.mandate.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.FactFields;
import org.mandate.rules.Comparison;

/** What a field that holds no number could hold instead. */
final class NearConstants {

    private NearConstants() {}

    /** Values worth trying, in the order of the vocabulary; none for a field that only a text of its own fits. */
    static List<Object> of(FactFields.Field field, @Nullable Object was, NearValues way, Comparison comparison) {
        List<Object> values = new ArrayList<>();
        if (field.type().isEnum()) {
            values.addAll(List.of(field.type().getEnumConstants()));
        } else if (field.type() == boolean.class || field.type() == Boolean.class) {
            values.addAll(List.of(true, false));
        } else if (was instanceof Set<?> set && field.of().isEnum()) {
            for (Object constant : field.of().getEnumConstants()) {
                Set<Object> other = new LinkedHashSet<>(set);
                if (!other.remove(constant)) {
                    other.add(constant);
                }
                values.add(other);
            }
        } else if (was == null && Number.class.isAssignableFrom(field.type())) {
            values.add(field.type() == Double.class ? (Object) 0.0 : 1);
        } else if (field.type() == String.class && way.right(comparison).get(0) instanceof String text) {
            values.add(text);
        }
        return values;
    }
}
