package org.mandate.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.Bindings;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.Token;
import org.mandate.rules.Tokens;

/** Takes the conditions of a rule apart into steps. Patterns without a variable are given one, so that matches show them. */
final class NearSteps {

    /** Begins the variables that are given; no rule has one like it. */
    static final String GIVEN = "$mandate_";

    private static final Tokens NOTHING = Tokens.of("");

    private final String prefix;
    private final String text;
    private final List<NearStep> steps = new ArrayList<>();
    private final Map<String, NearOrigin> origins = new HashMap<>();
    private final StringBuilder before = new StringBuilder();
    private int given;

    private NearSteps(String prefix, String text) {
        this.prefix = prefix;
        this.text = text;
    }

    /** The steps of a rule, and where its variables come from; {@code prefix} begins the names of the queries. */
    static NearSteps of(ParsedRule rule, String prefix) {
        NearSteps writer = new NearSteps(prefix, rule.file().text());
        Tokens conditions = rule.conditions();
        // The first token is the word when.
        writer.write(conditions.part(1, conditions.size()));
        return writer;
    }

    List<NearStep> steps() {
        return steps;
    }

    /** Where the value of a variable comes from; nothing for what an {@code accumulate} makes. */
    Map<String, NearOrigin> origins() {
        return origins;
    }

    private void write(Tokens tokens) {
        int i = 0;
        while (i < tokens.size()) {
            int open = i;
            while (open < tokens.size() && !tokens.get(open).is("(")) {
                open++;
            }
            int after = open < tokens.size() ? tokens.afterClosing(open) : tokens.size();
            if (joins(tokens.get(after)) || open == tokens.size()) {
                after = tokens.size();
                open = after;
            }
            Tokens item = tokens.part(i, after);
            writeItem(item, open - i);
            i = after;
        }
    }

    /** Whether what stands before it and after it are one condition. */
    private static boolean joins(Token token) {
        return List.of("or", "and", "||", "&&", "from", "over").stream().anyMatch(token::is);
    }

    private void writeItem(Tokens item, int open) {
        Token first = item.get(0);
        if (first.is("not") || first.is("exists")) {
            boolean not = first.is("not");
            Tokens inner = item.part(1, item.size());
            add(not ? NearStep.Kind.NOT : NearStep.Kind.EXISTS, item, NOTHING, null, null, shown(item), inside(inner));
            before.append(shown(item)).append('\n');
        } else if (first.is("accumulate")) {
            writeAccumulate(item, open);
        } else if (isPattern(item, open)) {
            writePattern(item, open);
        } else {
            add(NearStep.Kind.WHOLE, item, NOTHING, null, null, shown(item), List.of());
            before.append(shown(item)).append('\n');
        }
    }

    private static boolean isPattern(Tokens item, int open) {
        return open > 0 && open < item.size() && item.get(open - 1).isCapital();
    }

    /** The steps to what an item looks for, as if it were a condition of its own after those before it. */
    private List<NearStep> inside(Tokens inner) {
        NearSteps writer = new NearSteps(prefix + steps.size() + ".", text);
        writer.before.append(before);
        writer.given = given + 1000 * (steps.size() + 1);
        int open = 0;
        while (open < inner.size() && !inner.get(open).is("(")) {
            open++;
        }
        boolean bracketed = inner.get(0).is("(") && inner.afterClosing(0) == inner.size();
        Tokens bare = bracketed ? inner.part(1, inner.size() - 1) : inner;
        if (bracketed) {
            List<Tokens> parts = bare.split("and");
            parts.forEach(writer::write);
        } else {
            writer.write(bare);
        }
        return writer.steps;
    }

    private void writePattern(Tokens item, int open) {
        boolean labelled = Bindings.isLabel(item, 0);
        String label = labelled ? item.get(0).text() : GIVEN + given++;
        int start = labelled ? 2 : 0;
        String type = item.get(open - 1).text();
        origins.put(label, new NearOrigin(label, ""));
        StringBuilder pattern = new StringBuilder(label + " : " + shown(item.part(start, open + 1)));
        add(NearStep.Kind.TYPE, item.part(start, item.size()), NOTHING, label, type, pattern + " )", List.of());
        String comma = " ";
        for (Tokens constraint : item.part(open + 1, item.size() - 1).split(",")) {
            if (constraint.size() == 0) {
                continue;
            }
            pattern.append(comma).append(shown(constraint));
            comma = ", ";
            boolean binds = Bindings.isLabel(constraint, 0);
            Tokens bare = binds ? constraint.part(2, constraint.size()) : constraint;
            if (binds) {
                origins.put(constraint.get(0).text(), new NearOrigin(label, shown(bare)));
            }
            if (!binds || !org.mandate.rules.Comparison.of(bare).isEmpty()) {
                add(NearStep.Kind.CONSTRAINT, bare, bare, label, type, pattern + " )", List.of());
            }
        }
        before.append(pattern).append(" )\n");
    }

    private void writeAccumulate(Tokens item, int open) {
        List<Tokens> parts = item.part(open + 1, item.size() - 1).split(";");
        if (parts.size() < 2) {
            add(NearStep.Kind.WHOLE, item, NOTHING, null, null, shown(item), List.of());
            before.append(shown(item)).append('\n');
            return;
        }
        List<NearStep> inside = inside(parts.get(0));
        StringBuilder head = new StringBuilder("accumulate( ")
                .append(shown(parts.get(0)))
                .append("; ")
                .append(shown(parts.get(1)));
        add(NearStep.Kind.ACCUMULATE, item, NOTHING, null, null, head + " )", inside);
        String comma = "; ";
        if (parts.size() > 2) {
            for (Tokens constraint : parts.get(2).split(",")) {
                if (constraint.size() > 0) {
                    head.append(comma).append(shown(constraint));
                    comma = ", ";
                    add(NearStep.Kind.RESULT, constraint, constraint, null, null, head + " )", inside);
                }
            }
        }
        before.append(head).append(" )\n");
    }

    private void add(
            NearStep.Kind kind,
            Tokens at,
            Tokens constraint,
            @Nullable String label,
            @Nullable String type,
            String condition,
            List<NearStep> inside) {
        steps.add(new NearStep(
                prefix + steps.size(),
                kind,
                at.get(0).start(),
                shown(at).replaceAll("\\s+", " "),
                before + condition,
                label,
                type,
                constraint,
                inside));
    }

    private String shown(Tokens part) {
        return part.size() == 0
                ? ""
                : text.substring(part.get(0).start(), part.get(part.size() - 1).end());
    }
}
