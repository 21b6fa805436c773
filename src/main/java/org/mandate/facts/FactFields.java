package org.mandate.facts;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.InvalidFields;

/** The fields of facts, by name, for those who ask what a fact would be with another value in one of them. */
public final class FactFields {

    private FactFields() {}

    /**
     * One field.
     *
     * @param name its name
     * @param type its class
     * @param of the class of the items of a list or set, else its own
     * @param nullable whether it may be missing
     * @param key whether it says what the fact is about
     */
    public record Field(String name, Class<?> type, Class<?> of, boolean nullable, boolean key) {}

    /** The fields of a type in order, evidence left out. */
    public static List<Field> of(Class<? extends Fact> type) {
        return RecordShape.of(type).parts().stream()
                .filter(part -> !part.name().equals("evidence"))
                .map(FactFields::field)
                .toList();
    }

    /** The value of a field, or null where it is missing or there is no such field. */
    public static @Nullable Object value(Fact fact, String field) {
        RecordShape.Part part = RecordShape.of(fact.getClass()).part(field);
        return part == null ? null : part.of(fact);
    }

    /** The fact with another value in a field; null where such a fact does not hold together. */
    public static @Nullable Fact with(Fact fact, String field, @Nullable Object value) {
        RecordShape<? extends Fact> shape = RecordShape.of(fact.getClass());
        @Nullable
        Object[] values = shape.parts().stream()
                .map(part -> part.name().equals(field) ? value : part.of(fact))
                .toArray();
        try {
            return shape.build(values);
        } catch (InvalidFields wrong) {
            return null;
        }
    }

    private static Field field(RecordShape.Part part) {
        Class<?> of = part.type() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : part.raw();
        return new Field(part.name(), part.raw(), of, part.nullable(), part.key());
    }
}
