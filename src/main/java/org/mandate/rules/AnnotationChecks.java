package org.mandate.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.Suggestion;

/**
 * Checks what a rule says of itself. The engine runs what stands in an annotation's brackets, so nothing but plain text
 * in quotes gets past this check, as the parse tree has it and as the text has it.
 */
final class AnnotationChecks {

    private static final Set<String> KNOWN = Set.of("doc", "basis", "cases", "knownFrom", "independent");
    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"";
    private static final String PLAIN = "(?s)" + TEXT;
    private static final String PLAIN_LIST = "(?s)" + TEXT + "(?:\\s*,\\s*" + TEXT + ")*";

    private final List<Diagnostic> problems;

    AnnotationChecks(List<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(ParsedRule rule) {
        Set<String> refused = new HashSet<>();
        rule.rule().getAnnotations().stream()
                .filter(a -> KNOWN.contains(a.getName()) && !isPlain(a))
                .forEach(a -> {
                    refused.add(a.getName());
                    add(rule, a.getName(), "@" + a.getName() + " takes one plain text in quotes", null);
                });
        Set<String> meant = new TreeSet<>(strangers(rule));
        repeated(rule, refused);
        inConditions(rule);
        for (String name : rule.isRanking() ? List.of("doc") : List.of("doc", "basis", "cases", "knownFrom")) {
            if (!rule.rule().hasAnnotation(name) && !meant.contains(name)) {
                problems.add(rule.file()
                        .at(rule.start(), "missing-annotation", "rule \"" + rule.name() + "\" has no @" + name, null));
            }
        }
    }

    private static boolean isPlain(AnnotationDescr annotation) {
        if (annotation.getName().equals("cases") && annotation.getValueMap().isEmpty()) {
            return true;
        }
        @Nullable Object value = annotation.getValue();
        boolean list = annotation.getName().equals("cases");
        return annotation.getValueMap().size() == 1
                && value instanceof String text
                && text.matches(list ? PLAIN_LIST : PLAIN);
    }

    /** Says annotations that mean nothing here; returns what they were perhaps meant to be. */
    private Set<String> strangers(ParsedRule rule) {
        Set<String> meant = new HashSet<>();
        for (String name : rule.rule().getAnnotationNames()) {
            if (!KNOWN.contains(name)) {
                @Nullable String near = Suggestion.nearest(name, KNOWN);
                if (near != null) {
                    meant.add(near);
                }
                add(rule, name, "@" + name + " means nothing in a rulebook", near == null ? null : "@" + near);
            }
        }
        return meant;
    }

    private void repeated(ParsedRule rule, Set<String> refused) {
        Set<String> seen = new HashSet<>();
        Tokens header = rule.header();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i + 1).text();
            if (header.get(i).is("@") && !seen.add(name) && !refused.contains(name)) {
                problems.add(rule.file().at(header.get(i), "annotation", "@" + name + " is given twice", null));
            }
        }
    }

    private void inConditions(ParsedRule rule) {
        Tokens conditions = rule.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).is("@")) {
                String name = conditions.get(i + 1).text();
                problems.add(rule.file()
                        .at(conditions.get(i), "annotation", "@" + name + " has no place in a condition", null));
            }
        }
    }

    private void add(ParsedRule rule, String name, String message, @Nullable String suggestion) {
        Tokens header = rule.header();
        int place = rule.start();
        for (int i = header.size() - 1; i >= 0; i--) {
            if (header.get(i).is("@") && header.get(i + 1).is(name)) {
                place = header.get(i).start();
            }
        }
        problems.add(rule.file().at(place, "annotation", message, suggestion));
    }
}
