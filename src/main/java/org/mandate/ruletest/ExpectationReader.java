package org.mandate.ruletest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Suggestion;
import org.mandate.facts.Problems;
import org.mandate.facts.Written;
import org.mandate.facts.YamlFile;

/** Reads what a test expects, and refuses what could never come, since a misspelt {@code none} would always hold. */
final class ExpectationReader {

    private static final String NONE = "none";
    private static final Set<String> OPTIONS = Set.of("option", "leader", "fallback", "best", "group");

    private final Collection<String> rules;
    private final @Nullable Collection<String> options;
    private final Problems problems;
    private final List<Expectation> found = new ArrayList<>();

    /** A reader for one test: names of all rules, and ids of the options of its case, null where they are not known. */
    ExpectationReader(Collection<String> rules, @Nullable Collection<String> options, Problems problems) {
        this.rules = rules;
        this.options = options;
        this.problems = problems;
    }

    List<Expectation> read(Written written) {
        if (written instanceof Written.Fields fields) {
            readAll(fields, true);
        } else {
            wrong(written, "'expect' must map sorts of conclusions to lists");
        }
        if (found.isEmpty()) {
            problems.at(written.at(), "expects-nothing", "the test expects nothing, so it could never fail");
        }
        return found;
    }

    private void readAll(Written.Fields sorts, boolean present) {
        List<String> known = new ArrayList<>(
                Arrays.stream(Category.values()).map(Category::label).toList());
        if (present) {
            known.add(NONE);
        }
        YamlFile.checkNames(sorts, present ? "expect" : "expect: none", known, problems);
        sorts.fields().forEach((name, field) -> {
            if (name.equals(NONE) && present) {
                readNone(field.value());
            }
            Arrays.stream(Category.values())
                    .filter(c -> c.label().equals(name))
                    .forEach(c -> readCategory(c, field.value(), present));
        });
    }

    private void readNone(Written written) {
        if (written instanceof Written.Fields fields) {
            readAll(fields, false);
        } else {
            wrong(written, "'none' must map sorts of conclusions to lists");
        }
    }

    private void readCategory(Category category, Written written, boolean present) {
        if (!(written instanceof Written.Items items)) {
            wrong(written, "'" + category.label() + "' must be a list");
        } else if (category == Category.RANKING) {
            List<String> order = new ArrayList<>();
            for (Written item : items.items()) {
                if (item instanceof Written.Text id) {
                    checkOneOf(id, options, "unknown-option", "option");
                    order.add(id.value());
                } else {
                    wrong(item, "'ranking' lists ids of options");
                }
            }
            found.add(new Expectation(category, present, items.at(), Map.of("order", String.join(", ", order))));
        } else {
            items.items().forEach(item -> readItem(category, item, present));
        }
    }

    private void readItem(Category category, Written item, boolean present) {
        if (category == Category.RULES && item instanceof Written.Text name) {
            checkOneOf(name, rules, "unknown-rule", "rule");
            found.add(new Expectation(category, present, item.at(), Map.of("rule", name.value())));
        } else if (item instanceof Written.Fields fields) {
            YamlFile.checkNames(fields, "a conclusion among " + category.label(), category.fields(), problems);
            Map<String, String> values = new LinkedHashMap<>();
            fields.fields().forEach((name, field) -> {
                if (field.value() instanceof Written.Text text) {
                    check(category, name, text);
                    values.put(name, text.isNothing() ? Value.NONE : text.value());
                } else {
                    wrong(field.value(), "'" + name + "' must be one value");
                }
            });
            if (values.isEmpty() && present) {
                problems.at(item.at(), "expects-nothing", "say at least one field of what is expected");
            }
            found.add(new Expectation(category, present, item.at(), values));
        } else {
            wrong(item, "an entry of '" + category.label() + "' must be a map of fields");
        }
    }

    private void check(Category category, String field, Written.Text value) {
        Class<?> constants = category.constants(field);
        if (constants != null) {
            List<String> names = Arrays.stream(constants.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toList();
            if (!names.contains(value.value())) {
                @Nullable String near = Suggestion.nearest(value.value(), names);
                problems.at(
                        value.at(),
                        "unknown-constant",
                        constants.getSimpleName() + " has no constant " + value.value(),
                        near == null ? "one of " + String.join(", ", names) : near);
            }
        } else if (field.equals("rule")) {
            checkOneOf(value, rules, "unknown-rule", "rule");
        } else if (OPTIONS.contains(field) && !value.value().equals(Value.NONE)) {
            checkOneOf(value, options, "unknown-option", "option");
        }
    }

    private void checkOneOf(Written.Text value, @Nullable Collection<String> known, String code, String what) {
        if (known != null && !known.contains(value.value())) {
            String message = "there is no " + what + " '" + value.value() + "'";
            problems.at(value.at(), code, message, Suggestion.nearest(value.value(), known));
        }
    }

    private void wrong(Written written, String message) {
        problems.at(written.at(), "wrong-kind", message + ", here stands " + written.kind());
    }
}
