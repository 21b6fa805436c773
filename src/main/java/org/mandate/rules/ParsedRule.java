package org.mandate.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the parser sees it, with its place in the file.
 *
 * @param file the file
 * @param imports what the file imports
 * @param rule the parse tree
 * @param tree its patterns
 * @param when place where the conditions begin
 * @param then place of the word {@code then}
 */
public record ParsedRule(RuleFile file, Imports imports, RuleDescr rule, PatternTree tree, int when, int then) {

    static ParsedRule of(RuleFile file, Imports imports, RuleDescr rule) {
        Tokens tokens = file.tokens().between(rule.getStartCharacter(), rule.getEndCharacter() + 1);
        int when = -1;
        int then = rule.getEndCharacter();
        int i = 0;
        while (i < tokens.size() && then == rule.getEndCharacter()) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                i = tokens.afterClosing(i);
                continue;
            }
            if (token.is("when") && when < 0) {
                when = token.start();
            } else if (token.is("then") && i > 1) {
                then = token.start();
            }
            i++;
        }
        return new ParsedRule(file, imports, rule, PatternTree.of(rule), when < 0 ? then : when, then);
    }

    /** Its name. */
    public String name() {
        return rule.getName();
    }

    /** Place of the word {@code rule}. */
    public int start() {
        return rule.getStartCharacter();
    }

    /** Place after the word {@code end}. */
    public int end() {
        return rule.getEndCharacter() + 1;
    }

    /** From the word {@code rule} to the conditions. */
    public Tokens header() {
        return file.tokens().between(start(), when);
    }

    /** From the word {@code when} to the word {@code then}. */
    public Tokens conditions() {
        return file.tokens().between(when, then);
    }

    /** From the word {@code then} to the word {@code end}. */
    public Tokens consequence() {
        return file.tokens().between(then, end());
    }

    /** The tokens of a part of the parse tree. */
    public Tokens tokens(BaseDescr descr) {
        return file.tokens().between(descr.getStartCharacter(), descr.getEndCharacter() + 1);
    }

    /** The class that a pattern matches, or null where there is none of that name. */
    public @Nullable Class<?> type(PatternDescr pattern) {
        return pattern.getObjectType() == null ? null : imports.find(pattern.getObjectType());
    }

    RuleInfo info() {
        List<String> cases = Arrays.stream(annotation("cases").split(",", -1))
                .map(c -> unquoted(c.strip()).strip())
                .filter(c -> !c.isEmpty())
                .toList();
        return new RuleInfo(
                name(),
                file.name(),
                file.line(start()),
                annotation("doc"),
                annotation("basis"),
                cases,
                annotation("knownFrom"),
                rule.hasAnnotation("independent") ? annotation("independent") : null,
                thresholds(),
                Stream.concat(
                                tree.absent().stream().map(p -> new AbsencePattern(p.getObjectType(), constraints(p))),
                                tree.foralls().stream().map(ParsedRule::exception))
                        .toList(),
                isRanking());
    }

    /** Ids in {@code Threshold( id == "…" )}. */
    private List<String> thresholds() {
        Tokens tokens = conditions();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i + 4 < tokens.size(); i++) {
            boolean named = tokens.get(i).is("Threshold")
                    && tokens.get(i + 1).is("(")
                    && tokens.get(i + 2).is("id")
                    && tokens.get(i + 3).is("==");
            if (named && tokens.get(i + 4).kind() == Token.Kind.TEXT) {
                ids.add(unquoted(tokens.get(i + 4).text()));
            }
        }
        return ids;
    }

    /** Whether the rule belongs to the method. */
    public boolean isRanking() {
        return file.shortName().equals("ranking.drl");
    }

    /** The text of an annotation without its quotes; empty where there is none. */
    public String annotation(String name) {
        @Nullable AnnotationDescr found = rule.getAnnotation(name);
        @Nullable Object value = found == null ? null : found.getValue();
        return value == null ? "" : unquoted(value.toString());
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted
                ? text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : text;
    }

    /** What a {@code forall} must not find: one that the first of its patterns matches and the others do not. */
    private static AbsencePattern exception(ForallDescr forall) {
        List<PatternDescr> all = forall.getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(PatternDescr.class::cast)
                .toList();
        PatternDescr first = all.get(0);
        if (all.size() == 1) {
            return new AbsencePattern(first.getObjectType(), "not( " + constraints(first) + " )");
        }
        String rest = all.subList(1, all.size()).stream()
                .map(p -> "not " + new AbsencePattern(p.getObjectType(), constraints(p)).text())
                .collect(Collectors.joining(", "));
        String own = constraints(first);
        return new AbsencePattern(first.getObjectType(), own.isEmpty() ? rest : own + ", " + rest);
    }

    private static String constraints(PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .map(c -> c.toString().strip())
                .collect(Collectors.joining(", "));
    }
}
