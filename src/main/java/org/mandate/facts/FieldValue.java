package org.mandate.facts;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.InvalidFields;

/** Turns what is written into the value of a field, or reports why it cannot. */
final class FieldValue {

    private final Problems problems;

    FieldValue(Problems problems) {
        this.problems = problems;
    }

    /** The value, or null with a problem reported. */
    @Nullable
    Object read(RecordShape.Part part, Written written) {
        if (written instanceof Written.Text text && text.isNothing()) {
            problems.at(text.at(), "no-value", "'" + part.name() + "' has no value: give one or leave the field out");
            return null;
        }
        Class<?> raw = part.raw();
        if (raw == Set.class || raw == List.class) {
            return list(part, written);
        }
        if (raw == Map.class) {
            return map(part, written);
        }
        if (written instanceof Written.Text text) {
            return single(part.name(), raw, text);
        }
        return wrong(written, part.name(), wanted(raw), written.kind());
    }

    private @Nullable Object single(String name, Class<?> raw, Written.Text text) {
        if (raw == String.class) {
            return text.value();
        } else if (PlainNumber.isNumber(raw)) {
            Number number = text.plain() ? PlainNumber.of(raw, text.value()) : null;
            return number == null ? wrong(text, name, wanted(raw), shown(text)) : number;
        } else if (raw == boolean.class || raw == Boolean.class) {
            boolean known =
                    text.plain() && (text.value().equals("true") || text.value().equals("false"));
            return known ? (Object) text.value().equals("true") : wrong(text, name, wanted(raw), shown(text));
        } else if (raw == LocalDate.class || raw == VagueDate.class) {
            return date(name, raw == VagueDate.class, text);
        } else if (raw.isEnum()) {
            return constant(name, raw, text);
        } else if (raw == Grade.class) {
            return grade(text);
        } else if (raw == char.class) {
            String value = text.value();
            boolean letter = value.length() == 1 && value.charAt(0) >= 'A' && value.charAt(0) <= 'F';
            return letter ? (Object) value.charAt(0) : wrong(text, name, "a letter A to F", shown(text));
        }
        throw new IllegalStateException("no reader for " + raw);
    }

    private @Nullable Object date(String name, boolean mayBeVague, Written.Text text) {
        VagueDate date = VagueDate.of(text.value());
        if (date == null) {
            boolean form = text.value().matches("\\d{4}-\\d{2}(-\\d{2})?");
            String message = form ? " is no day of the calendar" : " is no date: write " + dateForms(mayBeVague);
            problems.at(text.at(), "bad-date", "'" + text.value() + "'" + message);
            return null;
        }
        if (mayBeVague) {
            return date;
        }
        if (date.vague()) {
            problems.at(text.at(), "bad-date", "'" + name + "' needs a full date, such as 2023-01-27");
            return null;
        }
        return date.last();
    }

    private static String dateForms(boolean mayBeVague) {
        return mayBeVague ? "2023-01-27, 2023-01 or 2023" : "it like 2023-01-27";
    }

    private @Nullable Object constant(String name, Class<?> raw, Written.Text text) {
        List<String> names = Arrays.stream(raw.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        int index = names.indexOf(text.value());
        if (index >= 0) {
            return raw.getEnumConstants()[index];
        }
        String message = "'" + name + "' cannot be " + text.value();
        String near = Suggestion.nearest(text.value(), names);
        problems.at(text.at(), "unknown-constant", message, near == null ? "one of " + String.join(", ", names) : near);
        return null;
    }

    private @Nullable Object grade(Written.Text text) {
        try {
            return Grade.of(text.value());
        } catch (InvalidFields e) {
            String message = "'" + text.value() + "' is no grade: a letter A to F and a number 1 to 6, such as B2";
            String capital = text.value().toUpperCase(Locale.ROOT);
            problems.at(text.at(), "bad-grade", message, capital.matches("[A-F][1-6]") ? capital : null);
            return null;
        }
    }

    private @Nullable Object list(RecordShape.Part part, Written written) {
        if (!(written instanceof Written.Items items)) {
            return wrong(written, part.name(), "a list", written.kind());
        }
        Class<?> of = (Class<?>) ((ParameterizedType) part.type()).getActualTypeArguments()[0];
        List<Object> values = new ArrayList<>();
        for (Written item : items.items()) {
            Object value = item instanceof Written.Text text
                    ? single(part.name(), of, text)
                    : wrong(item, "an item of " + part.name(), wanted(of), item.kind());
            if (value != null && part.raw() == Set.class && values.contains(value)) {
                problems.at(item.at(), "repeated-item", "'" + value + "' stands twice in '" + part.name() + "'");
            }
            if (value != null) {
                values.add(value);
            }
        }
        if (values.size() < items.items().size()) {
            return null;
        }
        return part.raw() == Set.class ? (Set<?>) new LinkedHashSet<>(values) : values;
    }

    private @Nullable Object map(RecordShape.Part part, Written written) {
        if (!(written instanceof Written.Fields fields)) {
            return wrong(written, part.name(), "a map", written.kind());
        }
        Map<String, String> values = new LinkedHashMap<>();
        fields.fields().forEach((name, field) -> {
            if (field.value() instanceof Written.Text text) {
                values.put(name, text.value());
            } else {
                wrong(field.value(), name, "text", field.value().kind());
            }
        });
        return values.size() < fields.fields().size() ? null : values;
    }

    private @Nullable Object wrong(Written written, String name, String wanted, String found) {
        problems.at(written.at(), "wrong-kind", "'" + name + "' must be " + wanted + ", here stands " + found);
        return null;
    }

    private static String shown(Written.Text text) {
        return text.plain() ? "'" + text.value() + "'" : "text in quotes";
    }

    private static String wanted(Class<?> raw) {
        if (raw == double.class || raw == Double.class) {
            return "a plain number, such as 0.25";
        } else if (PlainNumber.isNumber(raw)) {
            return "a plain whole number, such as 1500";
        } else if (raw == boolean.class || raw == Boolean.class) {
            return "true or false";
        } else if (raw == LocalDate.class || raw == VagueDate.class) {
            return "a date";
        }
        return "text";
    }
}
