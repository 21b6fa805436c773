package org.mandate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the place in the rules that a message of the engine is about, as far as the message tells. */
final class CompilerPlaces {

    private static final Pattern RULE_NAME = Pattern.compile("(?:[Rr]ule name ?[=:] ?|on rule )'([^']*)'");
    private static final Pattern COMMENT_NAME = Pattern.compile("Rule name: (.*)");
    private static final Pattern LISTED_NAME = Pattern.compile("addRuleNames\\(\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PREDICATE = Pattern.compile("PredicateInformation\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    private static final Pattern PROPERTY = Pattern.compile("getPropertyIndex\\(\"(\\w+)\"\\)");
    private static final Pattern EXPRESSION =
            Pattern.compile("(?:Analyse Expression|part of expression:|Predicate '|in expression ') ?(.*?)(?:[:']|$)");
    private static final Pattern JAVA_PLACE = Pattern.compile("\\(?line (\\d+), ?col(?:umn)? (\\d+)");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern WORD = Pattern.compile("[$\\p{Alpha}_][\\w$]*");

    private final List<ParsedRule> rules;

    CompilerPlaces(List<ParsedRule> rules) {
        this.rules = rules;
    }

    /** A rule and a place in it, or null where the message does not tell. */
    @Nullable
    Place of(CompilerMessage message) {
        return message.source() == null ? ofRuleFile(message) : ofGenerated(message, message.source());
    }

    /**
     * Where a message points to.
     *
     * @param rule the rule
     * @param offset the place in its file
     * @param words what is wrong where the rule's text tells it better than the message, or null
     */
    record Place(ParsedRule rule, int offset, @Nullable String words) {

        Place(ParsedRule rule, int offset) {
            this(rule, offset, null);
        }
    }

    private @Nullable Place ofRuleFile(CompilerMessage message) {
        if (message.text().startsWith("Unable to parse consequence")) {
            return inConsequence(message);
        }
        Matcher expression = EXPRESSION.matcher(message.text());
        if (expression.find()) {
            for (ParsedRule rule : rules) {
                int found = squeezed(rule).find(expression.group(1), 0);
                if (found >= 0 && message.path().endsWith(rule.file().shortName())) {
                    return inExpression(rule, found, expression.group(1));
                }
            }
        }
        return named(RULE_NAME, message.text())
                .map(rule -> new Place(rule, word(rule, message.text())))
                .orElse(null);
    }

    /** Within an expression that is not understood, the first name of a class that is not there. */
    private static Place inExpression(ParsedRule rule, int start, String expression) {
        Tokens tokens = rule.file().tokens().between(start, rule.then());
        int left = expression.replaceAll("\\s", "").length();
        for (int i = 0; i < tokens.size() && left > 0; i++) {
            Token token = tokens.get(i);
            left -= token.text().replaceAll("\\s", "").length();
            boolean missing = token.isCapital()
                    && !tokens.get(i - 1).is(".")
                    && rule.imports().find(token.text()) == null;
            if (missing) {
                String words = "there is no type '" + token.text() + "' here: is an import missing?";
                return new Place(rule, token.start(), words);
            }
        }
        return new Place(rule, start);
    }

    /** The Java parser counts lines from a bracket that the engine puts before the first, and names the last good token. */
    private @Nullable Place inConsequence(CompilerMessage message) {
        Matcher place = JAVA_PLACE.matcher(message.text());
        for (ParsedRule rule : rules) {
            boolean same = message.path().endsWith(rule.file().shortName())
                    && rule.rule().getLine() == message.line();
            if (same && place.find()) {
                int first = rule.consequence().get(1).start();
                int line = rule.file().line(Math.max(first, 0)) + Integer.parseInt(place.group(1)) - 2;
                int column = Integer.parseInt(place.group(2)) - 1;
                boolean isFirst = Integer.parseInt(place.group(1)) == 2;
                int offset = isFirst ? first + column : rule.file().offset(line) + column;
                return new Place(rule, Math.min(offset, rule.end() - 1));
            }
            if (same) {
                return new Place(rule, rule.then());
            }
        }
        return null;
    }

    private @Nullable Place ofGenerated(CompilerMessage message, String source) {
        int offset = Math.max(0, Math.min(message.offset(), source.length()));
        int start = source.lastIndexOf('\n', offset - 1) + 1;
        int end = source.indexOf('\n', offset) < 0 ? source.length() : source.indexOf('\n', offset);
        String line = source.substring(start, end);
        int further = source.substring(start, offset).replaceAll("\\s", "").length();
        if (message.path().contains("LambdaConsequence")) {
            for (ParsedRule rule : rules) {
                int found = new Squeezed(rule.file().text(), rule.then(), rule.end()).find(line, further);
                if (found >= 0) {
                    return new Place(rule, found);
                }
            }
        }
        Matcher predicate = PREDICATE.matcher(source);
        Optional<ParsedRule> listed = named(LISTED_NAME, source);
        if (listed.isPresent() && predicate.find()) {
            int found = squeezed(listed.get()).find(predicate.group(1).replace("\\\"", "\""), 0);
            return new Place(listed.get(), found >= 0 ? found : listed.get().start());
        }
        return inRuleMethod(source, offset);
    }

    private @Nullable Place inRuleMethod(String source, int offset) {
        List<MatchResult> before =
                COMMENT_NAME.matcher(source.substring(0, offset)).results().toList();
        if (before.isEmpty()) {
            return null;
        }
        String name = before.get(before.size() - 1).group(1).strip();
        Matcher property = PROPERTY.matcher(source);
        String field = property.find(offset) ? property.group(1) : "";
        return rules.stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .map(r -> new Place(r, word(r, field)))
                .orElse(null);
    }

    private Optional<ParsedRule> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        String name = matcher.find() ? matcher.group(1).replace("\\\"", "\"") : "";
        return rules.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** Place of what a message quotes, else of the word of it that the rule uses least, else the rule's start. */
    static int word(ParsedRule rule, String message) {
        String quoted = QUOTED.matcher(message)
                .results()
                .map(m -> m.group(1))
                .filter(q -> !q.equals(rule.name()))
                .collect(Collectors.joining(" "));
        int place = rarest(rule, quoted);
        return place != rule.start() ? place : rarest(rule, message);
    }

    private static int rarest(ParsedRule rule, String message) {
        List<Token> tokens = new ArrayList<>(rule.conditions().all());
        tokens.addAll(rule.consequence().all());
        int place = rule.start();
        long least = Long.MAX_VALUE;
        Matcher word = WORD.matcher(message);
        while (word.find()) {
            List<Token> same = tokens.stream().filter(t -> t.is(word.group())).toList();
            if (!same.isEmpty() && same.size() < least) {
                least = same.size();
                place = same.get(0).start();
            }
        }
        return place;
    }

    private static Squeezed squeezed(ParsedRule rule) {
        return new Squeezed(rule.file().text(), rule.when(), rule.then());
    }
}
