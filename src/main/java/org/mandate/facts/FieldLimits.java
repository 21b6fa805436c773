package org.mandate.facts;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.InvalidFields;

/**
 * What a record refuses in one of its fields, found by trying its constructor: the vocabulary stays the one place that
 * says so. A fault counts where low and high stand-ins for the other fields both give it, for then it does not hang on
 * them.
 */
final class FieldLimits {

    private final RecordShape<?> shape;
    private final RecordShape.Part part;

    FieldLimits(RecordShape<?> shape, RecordShape.Part part) {
        this.shape = shape;
        this.part = part;
    }

    /** Whether a number below 0 is refused. */
    boolean notNegative() {
        return refuses(number(-1));
    }

    /** Whether a number must be above 0. */
    boolean positive() {
        return notNegative() && refuses(number(0));
    }

    /** Whether the number is a share, from 0 to 1. */
    boolean share() {
        return notNegative() && refuses(number(2)) && !refuses(number(1));
    }

    /** Whether a blank text is refused. */
    boolean notBlank() {
        return part.raw() == String.class && refuses(" ");
    }

    /** Whether the text must be an id: small letters, digits and hyphens. */
    boolean identifier() {
        return notBlank() && refuses("No Id");
    }

    /** Whether a list must hold something. */
    boolean notEmpty() {
        return (part.raw() == Set.class && refuses(Set.of())) || (part.raw() == List.class && refuses(List.of()));
    }

    /** Other fields that must be given where this one is. */
    SortedSet<String> companions() {
        SortedSet<String> asked = new TreeSet<>();
        if (part.nullable()) {
            for (InvalidFields.Fault fault : sharedFaults(Substitute.of(part, false))) {
                RecordShape.Part other = shape.part(fault.field());
                if (other != null && other.nullable() && !fault.field().equals(part.name())) {
                    asked.add(fault.field());
                }
            }
        }
        return asked;
    }

    private Object number(int value) {
        Class<?> raw = part.raw();
        if (raw == double.class || raw == Double.class) {
            return (double) value;
        }
        return raw == long.class ? (Object) (long) value : (Object) value;
    }

    private boolean refuses(Object value) {
        return sharedFaults(value).stream().anyMatch(fault -> fault.field().equals(part.name()));
    }

    private List<InvalidFields.Fault> sharedFaults(Object value) {
        List<InvalidFields.Fault> high = faults(value, true);
        return faults(value, false).stream().filter(high::contains).toList();
    }

    private List<InvalidFields.Fault> faults(Object value, boolean high) {
        try {
            shape.build(shape.parts().stream()
                    .map(p -> p.name().equals(part.name()) ? value : standIn(p, high))
                    .toArray());
            return List.of();
        } catch (InvalidFields refused) {
            return refused.faults();
        } catch (IllegalArgumentException noStandIn) {
            // A field that nothing can stand in for: nothing is known.
            return List.of();
        }
    }

    private static @Nullable Object standIn(RecordShape.Part other, boolean high) {
        return other.nullable() ? null : Substitute.of(other, high);
    }
}
