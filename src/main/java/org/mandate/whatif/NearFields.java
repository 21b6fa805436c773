package org.mandate.whatif;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mandate.facts.FactFields;
import org.mandate.rules.Comparison;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Mission;

/** What the fields of a fact hold that a case does not have but could. */
final class NearFields {

    private static final String NAMELESS = "unnamed";

    private final List<Fact> facts;
    private final LocalDate day;

    NearFields(List<Fact> facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** What a field must hold to pass, or could hold where nothing is asked of it. */
    List<String> values(Class<? extends Fact> type, FactFields.Field field, List<Comparison> wanted, NearValues way) {
        List<Comparison> here = wanted.stream()
                .filter(c -> c.field().equals(field.name()) && c.required())
                .toList();
        for (Comparison comparison : here) {
            if (comparison.selects()) {
                return way.right(comparison).stream()
                        .filter(v -> v != null)
                        .map(NearText::value)
                        .toList();
            }
        }
        if (field.type().isEnum() && (isNeeded(field) || !here.isEmpty())) {
            return Arrays.stream(field.type().getEnumConstants())
                    .filter(c -> here.stream()
                            .noneMatch(r -> r.rejects() && way.right(r).contains(c)))
                    .map(NearText::value)
                    .toList();
        } else if (Number.class.isAssignableFrom(field.type())
                || field.type() == int.class
                || field.type() == double.class) {
            return here.isEmpty() && !isNeeded(field) ? List.of() : List.of(number(field, here, way));
        } else if (field.type() == String.class && isNeeded(field)) {
            return List.of(text(type, field));
        } else if (field.type() == LocalDate.class && isNeeded(field)) {
            return List.of(day.toString());
        }
        return List.of();
    }

    private static String number(FactFields.Field field, List<Comparison> here, NearValues way) {
        boolean whole = field.type() == int.class || field.type() == Integer.class;
        double value = whole ? 1 : 0;
        for (Comparison comparison : here) {
            Object right = way.right(comparison).get(0);
            if (right instanceof Number number) {
                double limit = number.doubleValue();
                value = switch (comparison.operator().text()) {
                    case ">" -> whole ? Math.floor(limit) + 1 : limit * 1.01 + 0.001;
                    case ">=" -> whole ? Math.ceil(limit) : limit;
                    case "<" -> whole ? Math.ceil(limit) - 1 : limit * 0.99;
                    case "<=" -> whole ? Math.floor(limit) : limit;
                    default -> value;
                };
            }
        }
        return whole ? String.valueOf((int) value) : NearText.value(value);
    }

    /** What the case's own facts have in such a field; in an area the country. */
    private String text(Class<? extends Fact> type, FactFields.Field field) {
        return facts.stream()
                .filter(f -> type.isInstance(f) && !f.context())
                .map(f -> String.valueOf(FactFields.value(f, field.name())))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> field.name().equals("area") ? country() : NAMELESS);
    }

    private String country() {
        return facts.stream()
                .filter(Mission.class::isInstance)
                .map(f -> ((Mission) f).country())
                .findFirst()
                .orElse(NAMELESS);
    }

    /** Whether a fact cannot be without it. */
    static boolean isNeeded(FactFields.Field field) {
        boolean unsaid = field.type() == boolean.class
                || java.util.Collection.class.isAssignableFrom(field.type())
                || Map.class.isAssignableFrom(field.type());
        return !field.nullable() && !unsaid;
    }
}
