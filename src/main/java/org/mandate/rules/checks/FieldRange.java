package org.mandate.rules.checks;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.InvalidFields;

/**
 * The numbers that a field can hold, found by trying what the record's constructor refuses: the vocabulary stays the one
 * place that says so.
 *
 * @param low least number, or minus infinity where none was found
 * @param lowOpen whether the least number itself is refused
 * @param high greatest number, or infinity where none was found
 */
record FieldRange(double low, boolean lowOpen, double high) {

    private static final FieldRange ANY = new FieldRange(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY);
    private static final Map<String, FieldRange> FOUND = new ConcurrentHashMap<>();
    /** What the other fields hold meanwhile: a limit that hangs on them is no limit of the field. */
    private static final List<Integer> OTHERS = List.of(0, 1, 1_000_000);

    static FieldRange of(Class<?> type, String field) {
        return FOUND.computeIfAbsent(type.getName() + "." + field, k -> find(type, field));
    }

    void asBounds(NeverMatches.Known known) {
        known.atLeast(low, lowOpen);
        known.atMost(high, false);
    }

    @Override
    public String toString() {
        String least = lowOpen ? "above " + (int) low : (int) low + " or more";
        return high == 1 ? "it is a share from 0 to 1" : "it is " + least;
    }

    private static FieldRange find(Class<?> type, String field) {
        RecordComponent[] components = type.getRecordComponents();
        boolean number = components != null
                && Arrays.stream(components).anyMatch(c -> c.getName().equals(field) && isNumber(c.getType()));
        if (!number || !refused(type, field, -1)) {
            return ANY;
        }
        boolean share = refused(type, field, 2) && !refused(type, field, 1) && !refused(type, field, 0);
        return new FieldRange(0, refused(type, field, 0), share ? 1 : Double.POSITIVE_INFINITY);
    }

    private static boolean isNumber(Class<?> type) {
        return Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class)
                .contains(type);
    }

    /** Whether a value is refused whatever the other numbers are. */
    private static boolean refused(Class<?> type, String field, int value) {
        return OTHERS.stream().allMatch(others -> refused(type, field, value, others));
    }

    private static boolean refused(Class<?> type, String field, int value, int others) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(c -> sample(c.getType(), c.getName().equals(field) ? value : others))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.newInstance(values);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof InvalidFields invalid
                    && invalid.faults().stream().anyMatch(f -> f.field().equals(field));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // A field that no sample was found for: nothing is known.
            return false;
        }
    }

    private static @Nullable Object sample(Class<?> type, int number) {
        if (type == int.class || type == Integer.class) {
            return number;
        }
        if (type == double.class || type == Double.class) {
            return (double) number;
        }
        if (type == long.class || type == Long.class) {
            return (long) number;
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "a";
        }
        if (type == Set.class || type == List.class || type == Map.class) {
            return type == Set.class ? Set.of() : type == List.class ? List.of() : Map.of();
        }
        Object[] constants = type.getEnumConstants();
        return constants == null ? null : constants[0];
    }
}
