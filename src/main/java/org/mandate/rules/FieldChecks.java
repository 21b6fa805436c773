package org.mandate.rules;

import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Suggestion;

/**
 * Checks the fields and methods that constraints name, along chains such as {@code evidence.grade}. Where a name could
 * be something else it stays silent: the compiler speaks next.
 */
final class FieldChecks {

    private static final Set<String> OPERATORS =
            words("and or not in contains excludes memberOf matches soundslike str instanceof after before coincides"
                    + " during finishes finishedby includes meets metby overlaps overlappedby starts startedby");
    private static final Set<String> VALUES =
            words("null true false boolean byte char short int long float double exists forall from eval super");
    private static final Set<String> BEYOND_US = words("-> # ? ::");

    private final List<Diagnostic> problems;

    FieldChecks(List<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(ParsedRule rule, Bindings bindings) {
        for (PatternDescr pattern : rule.tree().patterns()) {
            @Nullable Class<?> type = rule.type(pattern);
            if (hasGroup(rule.tokens(pattern))) {
                continue;
            }
            for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
                new Walk(rule, bindings, type, rule.tokens(constraint)).run();
            }
        }
        consequence(rule, bindings);
    }

    /** In Java only what is called on a variable of a plain type is looked at. */
    private void consequence(ParsedRule rule, Bindings bindings) {
        Tokens tokens = rule.consequence();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            @Nullable Class<?> type = bindings.type(token.text());
            boolean call = tokens.get(i + 1).is(".") && tokens.get(i + 3).is("(");
            boolean ours = token.isVariable() && !tokens.get(i - 1).is(".") && VocabularyTypes.contains(type);
            if (type != null
                    && ours
                    && call
                    && !VocabularyTypes.hasMethod(type, tokens.get(i + 2).text())) {
                say(rule, type, tokens.get(i + 2), "method");
            }
        }
    }

    /** Whether a pattern writes {@code field.( … )}, of which the parse tree makes constraints without the field. */
    private static boolean hasGroup(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(".") && tokens.get(i + 1).is("(")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String all) {
        return Set.copyOf(List.of(all.split(" ", -1)));
    }

    private void say(ParsedRule rule, Class<?> type, Token name, String what) {
        problems.add(rule.file()
                .at(
                        name,
                        "unknown-field",
                        type.getSimpleName() + " has no " + what + " '" + name.text() + "'",
                        Suggestion.nearest(
                                name.text(), VocabularyTypes.fields(type).keySet())));
    }

    /** One way through the tokens of a constraint. */
    private final class Walk {

        private final ParsedRule rule;
        private final Bindings bindings;
        private final @Nullable Class<?> type;
        private final Tokens tokens;
        private int at;

        private Walk(ParsedRule rule, Bindings bindings, @Nullable Class<?> type, Tokens tokens) {
            this.rule = rule;
            this.bindings = bindings;
            this.type = type;
            this.tokens = tokens;
        }

        private void run() {
            boolean beyond =
                    tokens.all().stream().anyMatch(t -> t.kind() == Token.Kind.SIGN && BEYOND_US.contains(t.text()));
            boolean operand = false;
            while (!beyond && at < tokens.size()) {
                Token token = tokens.get(at);
                if (!token.isName()) {
                    // A slash where a value should stand begins a path.
                    beyond = !operand && token.is("/");
                    operand = token.kind() != Token.Kind.SIGN || token.is(")") || token.is("]");
                    at++;
                } else if (Bindings.isLabel(tokens, at)) {
                    operand = false;
                    at += 2;
                } else if (operand || OPERATORS.contains(token.text())) {
                    // An operator that we do not know may take what follows in its own way.
                    beyond = !OPERATORS.contains(token.text());
                    at = tokens.get(at + 1).is("[") ? tokens.afterClosing(at + 1) : at + 1;
                    operand = false;
                } else {
                    operand = true;
                    operand(token);
                }
            }
        }

        private void operand(Token token) {
            @Nullable Class<?> from = null;
            at++;
            if (token.is("new")) {
                at++;
            } else if (token.is("this")) {
                from = type;
            } else if (bindings.contains(token.text())) {
                from = bindings.type(token.text());
            } else if (!token.isVariable() && !token.isCapital() && !VALUES.contains(token.text())) {
                // A name before a dot may begin the full name of a class.
                boolean qualified = tokens.get(at).is(".") && type != null && !has(type, token.text());
                from = qualified && Character.isUpperCase(lastOfChain().charAt(0)) ? null : member(type, token);
            }
            chain(from);
        }

        private String lastOfChain() {
            int i = at;
            while (tokens.get(i).is(".") && !tokens.get(i + 1).isCapital()) {
                i += 2;
            }
            return tokens.get(i + 1).isCapital() ? tokens.get(i + 1).text() : "-";
        }

        private void chain(@Nullable Class<?> from) {
            @Nullable Class<?> current = from;
            while (tokens.get(at).is(".") || tokens.get(at).is("!.")) {
                if (!tokens.get(at + 1).isName()) {
                    return;
                }
                Token name = tokens.get(at + 1);
                at += 2;
                current = member(current, name);
            }
        }

        /** Checks a member and returns its type, or null where it is not plain; goes past empty brackets. */
        private @Nullable Class<?> member(@Nullable Class<?> of, Token name) {
            boolean call = tokens.get(at).is("(");
            if (of == null || !VocabularyTypes.contains(of)) {
                return null;
            }
            if (call && !VocabularyTypes.hasMethod(of, name.text())) {
                boolean elsewhere = of == type && rule.imports().hasFunctions();
                if (!elsewhere) {
                    say(rule, of, name, "method");
                }
                return null;
            }
            if (!call && !has(of, name.text())) {
                say(rule, of, name, "field");
                return null;
            }
            if (call && !tokens.get(at + 1).is(")")) {
                return null;
            }
            at += call ? 2 : 0;
            return VocabularyTypes.fields(of).get(name.text());
        }

        private static boolean has(Class<?> of, String name) {
            return VocabularyTypes.fields(of).containsKey(name);
        }
    }
}
