package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes, for each condition of a rule, a rule that has the conditions up to it and one that has it turned round. What
 * it cannot take apart it leaves out.
 */
final class ProbeWriter {

    private static final Map<String, String> OPPOSITE =
            Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");
    private static final Set<String> WORDS = Set.of("in", "contains", "matches", "memberOf");

    private final ParsedRule rule;
    private final Tokens tokens;
    private final String text;
    private final List<RuleCondition> conditions = new ArrayList<>();
    private final StringBuilder drl = new StringBuilder();
    private final StringBuilder before = new StringBuilder();

    ProbeWriter(ParsedRule rule) {
        this.rule = rule;
        this.tokens = rule.conditions();
        this.text = rule.file().text();
    }

    List<RuleCondition> conditions() {
        return conditions;
    }

    String drl() {
        return drl.toString();
    }

    void write() {
        // The first token is the word when.
        int i = 1;
        while (i < tokens.size()) {
            int open = i;
            while (open < tokens.size() && !tokens.get(open).is("(")) {
                open++;
            }
            if (open >= tokens.size()) {
                return;
            }
            int after = tokens.afterClosing(open);
            writeItem(i, open, after);
            before.append(stretch(i, after)).append('\n');
            i = after;
        }
    }

    private void writeItem(int start, int open, int after) {
        Token first = tokens.get(start);
        if (first.is("not") || first.is("exists")) {
            String rest = stretch(start + 1, after);
            add(first, stretch(start, after), stretch(start, after), (first.is("not") ? "exists " : "not ") + rest);
        } else if (first.is("accumulate")) {
            int last = lastSemicolon(open, after - 1);
            if (last > 0 && last + 1 < after - 1) {
                String head = stretch(start, last + 1);
                List<Token> constraint = between(last + 1, after - 1);
                String opposite = opposite(constraint);
                add(tokens.get(last + 1), shown(constraint), stretch(start, after), head + " " + opposite + " )");
            }
        } else if (tokens.get(open - 1).isCapital()) {
            writeConstraints(start, open, after - 1);
        }
    }

    private void writeConstraints(int start, int open, int close) {
        StringBuilder seen = new StringBuilder(stretch(start, open + 1));
        String comma = " ";
        int from = open + 1;
        for (int i = open + 1; i <= close; i++) {
            if (tokens.get(i).is("(") || tokens.get(i).is("[")) {
                i = tokens.afterClosing(i) - 1;
            } else if (i == close || tokens.get(i).is(",")) {
                List<Token> constraint = between(from, i);
                boolean binds = constraint.size() > 1 && constraint.get(1).is(":");
                if (!binds && !constraint.isEmpty()) {
                    String opposite = opposite(constraint);
                    String held = seen + comma + shown(constraint) + " )";
                    add(constraint.get(0), shown(constraint), held, seen + comma + opposite + " )");
                }
                if (!constraint.isEmpty()) {
                    seen.append(comma).append(shown(constraint));
                    comma = ", ";
                }
                from = i + 1;
            }
        }
    }

    private void add(Token at, String shown, String held, String failed) {
        int line = rule.file().line(at.start());
        int column = at.start() - text.lastIndexOf('\n', at.start() - 1);
        String name = "probe " + rule.file().name() + ":" + line + ":" + column + " ";
        conditions.add(new RuleCondition(
                rule.name(), rule.file().name(), line, column, shown.replaceAll("\\s+", " "), name + "+", name + "-"));
        probe(name + "+", held);
        probe(name + "-", failed);
    }

    private void probe(String name, String item) {
        drl.append("rule \"").append(name).append("\"\nwhen\n");
        drl.append(before).append(item).append("\nthen\nend\n\n");
    }

    /** The constraint turned round. */
    private String opposite(List<Token> constraint) {
        @Nullable Token operator = null;
        boolean several = false;
        int depth = 0;
        for (Token token : constraint) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean word = token.isName() && WORDS.contains(token.text());
            if (depth == 0 && (word || OPPOSITE.containsKey(token.text())) && token.kind() != Token.Kind.TEXT) {
                several |= operator != null;
                operator = token;
            }
            several |= token.is("&&") || token.is("||");
        }
        String whole = shown(constraint);
        if (operator == null || several) {
            return constraint.get(0).is("!") && !several
                    ? text.substring(constraint.get(1).start(), end(constraint))
                    : "!( " + whole + " )";
        }
        String left = text.substring(constraint.get(0).start(), operator.start());
        String right = text.substring(operator.end(), end(constraint));
        String other = OPPOSITE.get(operator.text());
        if (other != null) {
            return left + other + right;
        }
        return left.strip().endsWith("not")
                ? left.strip().substring(0, left.strip().length() - "not".length()) + operator.text() + right
                : left + "not " + operator.text() + right;
    }

    private int lastSemicolon(int open, int close) {
        int found = 0;
        int seen = 0;
        for (int i = open + 1; i < close; i++) {
            if (tokens.get(i).is("(")) {
                i = tokens.afterClosing(i) - 1;
            } else if (tokens.get(i).is(";")) {
                found = i;
                seen++;
            }
        }
        return seen > 1 ? found : 0;
    }

    private List<Token> between(int from, int to) {
        List<Token> part = new ArrayList<>();
        for (int i = from; i < to; i++) {
            part.add(tokens.get(i));
        }
        return part;
    }

    private String shown(List<Token> part) {
        return text.substring(part.get(0).start(), end(part));
    }

    private static int end(List<Token> part) {
        return part.get(part.size() - 1).end();
    }

    private String stretch(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
