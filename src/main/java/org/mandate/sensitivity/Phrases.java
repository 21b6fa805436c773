package org.mandate.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.FactEntry;
import org.mandate.facts.FactFields;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.InWords;
import org.mandate.vocabulary.OptionKind;

/** Facts, fields and values in the words of a sentence. */
final class Phrases {

    private static final int DIGITS = 6;
    private static final String STATEMENT = "text";

    private Phrases() {}

    /**
     * What a fact is about, such as {@code host position (by the government, on reduced footprint)}; of one that is a
     * statement the statement.
     */
    static String named(Fact fact) {
        if (FactFields.value(fact, STATEMENT) instanceof String statement) {
            return field(fact.getClass().getSimpleName()) + " \"" + statement + '"';
        }
        String key = FactFields.of(fact.getClass()).stream()
                .filter(field -> field.key() || isAbout(fact, field))
                .filter(field -> FactFields.value(fact, field.name()) != null)
                .map(field ->
                        field(field.name()) + " " + value(Objects.requireNonNull(FactFields.value(fact, field.name()))))
                .collect(Collectors.joining(", "));
        return field(fact.getClass().getSimpleName()) + (key.isEmpty() ? "" : " (" + key + ")");
    }

    /** Of a type without a key every field but numbers and truth values says what it is about. */
    static boolean isAbout(Fact fact, FactFields.Field field) {
        boolean keyed = FactFields.of(fact.getClass()).stream().anyMatch(FactFields.Field::key);
        return !keyed && (field.type() == String.class || field.type().isEnum());
    }

    /** What a sentence calls a field of a fact. */
    static String field(Fact fact, FactFields.Field field) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(field.name()))
                .map(component -> component.getAnnotation(InWords.class))
                .filter(Objects::nonNull)
                .map(InWords::value)
                .findFirst()
                .orElseGet(() -> field(field.name()));
    }

    /** A name in Java's way as words: {@code territoryShare} becomes "territory share". */
    static String field(String name) {
        return name.replaceAll("([A-Z])", " $1")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bun\\b", "UN")
                .replaceAll("\\bus\\b", "US");
    }

    /** A value of a field in words. */
    static String value(Object value) {
        if (value instanceof OptionKind kind) {
            return kind.words();
        } else if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        } else if (value instanceof Number number) {
            return number(number.doubleValue());
        } else if (value instanceof Iterable<?> all) {
            List<String> words = new ArrayList<>();
            all.forEach(each -> words.add(value(each)));
            return words.isEmpty() ? "none" : String.join(" and ", words);
        }
        String text = String.valueOf(value);
        return value instanceof Enum<?> || text.matches("[A-Z][A-Z_]+")
                ? text.toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\bun\\b", "UN")
                : text;
    }

    /** A number with at most six digits, thousands set apart from 10,000 on. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        if (rounded.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0) {
            return String.format(Locale.ROOT, "%,.0f", rounded);
        }
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A number as a program reads it, without an exponent. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A number as a field of that name holds it. */
    static Object typed(Class<? extends Fact> type, String field, double value) {
        Class<?> raw = FactFields.of(type).stream()
                .filter(f -> f.name().equals(field))
                .findFirst()
                .orElseThrow()
                .type();
        if (raw == int.class || raw == Integer.class) {
            return (int) Math.round(value);
        }
        return raw == long.class || raw == Long.class ? (Object) Math.round(value) : (Object) value;
    }

    /** Names of the fields in which the versions of a fact differ; the date where they differ in nothing else. */
    static List<String> differing(FactEntry entry) {
        List<String> fields = FactFields.of(entry.type()).stream()
                .map(FactFields.Field::name)
                .filter(name -> entry.versions().stream()
                                .map(v -> String.valueOf(FactFields.value(v, name)))
                                .distinct()
                                .count()
                        > 1)
                .toList();
        return fields.isEmpty() ? List.of("asOf") : fields;
    }

    /** One version of a fact: what it says where versions differ, and its source. */
    static String version(FactEntry entry, Fact version) {
        String says = differing(entry).stream()
                .map(name -> says(version, name))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String source = version.evidence().source();
        return says + " (" + source + ", " + version.evidence().grade() + ")";
    }

    private static @Nullable String says(Fact version, String name) {
        if (name.equals("asOf")) {
            return "as of " + version.asOf();
        }
        Object value = FactFields.value(version, name);
        return value == null ? null : field(name) + " " + value(value);
    }
}
