package org.mandate.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.InvalidFields;

/** Turns a text into a number, a date, a constant or whatever else a component holds. */
final class SingleValue {

    private final Problems problems;

    SingleValue(Problems problems) {
        this.problems = problems;
    }

    /** The value as the component of that name and class holds it, or null with a problem reported. */
    @Nullable
    Object read(String name, Class<?> raw, Written.Text text) {
        if (raw == String.class) {
            return text.value();
        } else if (PlainNumber.isNumber(raw)) {
            Number number = text.plain() ? PlainNumber.of(raw, text.value()) : null;
            return number == null ? wrong(name, wanted(raw), text) : number;
        } else if (raw == boolean.class || raw == Boolean.class) {
            boolean known =
                    text.plain() && (text.value().equals("true") || text.value().equals("false"));
            return known ? (Object) text.value().equals("true") : wrong(name, wanted(raw), text);
        } else if (raw == LocalDate.class || raw == VagueDate.class) {
            return date(name, raw == VagueDate.class, text);
        } else if (raw.isEnum()) {
            return constant(name, raw, text);
        } else if (raw == Grade.class) {
            return grade(text);
        } else if (raw == char.class) {
            String value = text.value();
            boolean letter = value.length() == 1 && value.charAt(0) >= 'A' && value.charAt(0) <= 'F';
            return letter ? (Object) value.charAt(0) : wrong(name, "a letter A to F", text);
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

    private @Nullable Object wrong(String name, String wanted, Written.Text text) {
        String found = text.plain() ? "'" + text.value() + "'" : "text in quotes";
        problems.at(text.at(), "wrong-kind", "'" + name + "' must be " + wanted + ", here stands " + found);
        return null;
    }

    /** What a component of that class wants, in a writer's words. */
    static String wanted(Class<?> raw) {
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
