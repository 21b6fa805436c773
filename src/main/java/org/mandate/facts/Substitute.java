package org.mandate.facts;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Grade;

/**
 * Stands in for a value that could not be read, so that the other fields can still be checked. There is a low and a
 * high one; a fault that both give does not come from the stand-in.
 */
final class Substitute {

    static final Evidence EVIDENCE = evidence("-");

    private Substitute() {}

    /** Evidence for a trial, with the id that the fact would have. */
    static Evidence evidence(String id) {
        return new Evidence(id, LocalDate.EPOCH, LocalDate.EPOCH, "-", new Grade('A', 1), 1, null, false, null);
    }

    static Object of(RecordShape.Part part, boolean high) {
        Class<?> raw = part.raw();
        if (raw == int.class || raw == Integer.class) {
            return high ? Integer.MAX_VALUE : 1;
        } else if (raw == long.class) {
            return high ? Long.MAX_VALUE : 1L;
        } else if (raw == double.class || raw == Double.class) {
            return high ? Double.MAX_VALUE : -Double.MAX_VALUE;
        } else if (raw == boolean.class || raw == Boolean.class) {
            return high;
        } else if (raw == LocalDate.class) {
            return high ? LocalDate.MAX : LocalDate.MIN;
        } else if (raw == VagueDate.class) {
            return new VagueDate(LocalDate.EPOCH, LocalDate.EPOCH);
        } else if (raw == Evidence.class) {
            return EVIDENCE;
        } else if (raw == Grade.class) {
            return new Grade('A', 1);
        } else if (raw == char.class) {
            return 'A';
        } else if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[high ? constants.length - 1 : 0];
        } else if (raw == Set.class) {
            Class<?> of = (Class<?>) ((ParameterizedType) part.type()).getActualTypeArguments()[0];
            return high ? Set.of(of.getEnumConstants()) : Set.of();
        } else if (raw == List.class) {
            return List.of();
        } else if (raw == Map.class) {
            return Map.of();
        }
        return "-";
    }
}
