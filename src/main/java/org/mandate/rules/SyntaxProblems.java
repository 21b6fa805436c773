package org.mandate.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;

/**
 * Says in words what is wrong with the syntax of a file that does not parse: for each rule the first slip, for those
 * that follow within it are its echo. What the parser notices late (a bracket, a quote, an {@code end}) is looked for
 * first.
 */
final class SyntaxProblems {

    static final String CODE = "syntax";
    private static final String NO_END = "'end' is missing after this";
    private static final Pattern NEAR = Pattern.compile("input '([^']*)'");

    private final RuleFile file;

    SyntaxProblems(RuleFile file) {
        this.file = file;
    }

    List<Diagnostic> explain(List<ParserError> errors) {
        @Nullable Token open = openText();
        int limit = open == null ? file.text().length() + 1 : open.start();
        List<Integer> starts = starts();
        List<Diagnostic> found = new ArrayList<>();
        for (int region = 0; region <= starts.size(); region++) {
            int from = region == 0 ? 0 : starts.get(region - 1);
            int to = region < starts.size() ? starts.get(region) : file.text().length() + 1;
            @Nullable
            Diagnostic problem =
                    region == 0 ? null : shape(file.tokens().between(from, Math.min(to, limit)), to <= limit);
            // Where a rule does not end, the parser takes the next for a part of it.
            if (problem == null && found.stream().noneMatch(f -> f.message().equals(NO_END))) {
                problem = parsed(errors, from, Math.min(to, limit), open != null || !found.isEmpty());
            }
            if (problem != null) {
                found.add(problem);
            }
        }
        if (open != null) {
            found.add(file.at(open, CODE, "a text in quotes ends on its line: the closing quote is missing", null));
        }
        return found.isEmpty() ? List.of(file.at(0, CODE, "this is no DRL", null)) : found;
    }

    /** The first text that runs over a line: what looks like a closing quote there opens the next. */
    private @Nullable Token openText() {
        return file.tokens().all().stream()
                .filter(t -> t.kind() == Token.Kind.TEXT && t.text().indexOf('\n') >= 0)
                .findFirst()
                .orElse(null);
    }

    /** Places of the word {@code rule} where it begins a rule. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            boolean named = next.kind() == Token.Kind.TEXT || next.isName();
            if (tokens.get(i).is("rule")
                    && named
                    && (i == 0 || !tokens.get(i - 1).is("."))) {
                starts.add(tokens.get(i).start());
            }
        }
        return starts;
    }

    /** What is wrong with the frame of a rule, or null. */
    private @Nullable Diagnostic shape(Tokens rule, boolean whole) {
        Deque<Token> brackets = new ArrayDeque<>();
        boolean then = false;
        for (int i = 0; i < rule.size(); i++) {
            Token token = rule.get(i);
            if (token.is("end") && (then || brackets.isEmpty())) {
                return then ? afterEnd(rule, i + 1) : at(token, "'then' is missing before this 'end'", null);
            }
            if (token.is("then") && i > 1) {
                if (!brackets.isEmpty()) {
                    return unclosed(brackets.pop());
                }
                then = true;
            } else if (!then && (token.is("(") || token.is("[") || token.is("{"))) {
                brackets.push(token);
            } else if (!then && (token.is(")") || token.is("]") || token.is("}"))) {
                if (brackets.isEmpty() || "([{".indexOf(brackets.peek().text()) != ")]}".indexOf(token.text())) {
                    return brackets.isEmpty()
                            ? at(token, "this '" + token.text() + "' closes nothing", null)
                            : unclosed(brackets.peek());
                }
                brackets.pop();
            }
        }
        boolean open = whole && rule.size() > 2;
        return open ? at(rule.get(rule.size() - 1), NO_END, null) : null;
    }

    private Diagnostic unclosed(Token bracket) {
        return at(bracket, "this '" + bracket.text() + "' is never closed", null);
    }

    private @Nullable Diagnostic afterEnd(Tokens rule, int index) {
        Token token = rule.get(index);
        boolean known = index >= rule.size()
                || List.of("import", "query", "declare", "global", "function", ";")
                        .contains(token.text());
        return known
                ? null
                : at(
                        token,
                        "unexpected '" + token.text() + "' between rules",
                        token.text().startsWith("rul") ? "rule" : null);
    }

    /** What the parser says first within a stretch, or null. */
    private @Nullable Diagnostic parsed(List<ParserError> errors, int from, int to, boolean echo) {
        for (ParserError error : errors) {
            int offset = Math.min(
                    file.text().length(), file.offset(Math.max(1, error.getRow())) + Math.max(0, error.getCol()));
            String near = near(error);
            // Once something is wrong, the parser stumbles over a later 'end' as well.
            boolean late = near.equals("end") || near.isBlank() || near.contains("<eof>");
            if (offset >= from && offset < to && !(late && echo)) {
                Token token = tokenAt(offset);
                String words = token.text().isEmpty()
                        ? "this is not what a rule may have here"
                        : "unexpected '" + token.text() + "'";
                return at(
                        token.start() < 0 ? new Token(Token.Kind.SIGN, "", offset) : token, words + hint(token), null);
            }
        }
        return null;
    }

    private static String near(ParserError error) {
        Matcher near = NEAR.matcher(error.getMessage());
        return near.find() ? near.group(1) : "";
    }

    private Token tokenAt(int offset) {
        return file.tokens().all().stream()
                .filter(t -> t.start() <= offset && offset < t.end())
                .findFirst()
                .orElse(file.tokens().get(-1));
    }

    private static String hint(Token token) {
        return switch (token.text()) {
            case "=" -> ": a comparison is written '=='";
            case "@" -> ": annotations come first in a rule";
            case "->" -> ": conditions have no lambdas";
            default -> "";
        };
    }

    private Diagnostic at(Token token, String message, @Nullable String suggestion) {
        return file.at(token, CODE, message, suggestion);
    }
}
