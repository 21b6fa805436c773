package org.mandate.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.mandate.diagnostic.Diagnostic;

/** Checks what a rule must have and must not have: annotations, and nothing that makes order matter or hides code. */
final class FormChecks {

    private static final Map<String, String> FORBIDDEN = Map.of(
            "salience", "salience makes order matter",
            "agenda-group", "agenda groups make order matter",
            "ruleflow-group", "agenda groups make order matter",
            "no-loop", "no-loop hides a rule that undoes its own grounds",
            "dialect", "rules are written in Java",
            "eval\\s*\\(", "an eval that does not compile is dropped in silence: put the test inside a pattern",
            "modify\\s*\\(", "facts do not change while rules fire",
            "update\\s*\\(", "facts do not change while rules fire",
            "insert\\s*\\(", "conclusions are drawn with Conclude, so that they go when their grounds go");

    private static final Pattern TOP = Pattern.compile("(?m)^\\s*(global|declare|function|query)\\b");

    private final List<Diagnostic> problems;

    FormChecks(List<Diagnostic> problems) {
        this.problems = problems;
    }

    void check(RuleFile file) {
        Matcher top = TOP.matcher(file.code());
        while (top.find()) {
            problems.add(file.at(top.start(1), "forbidden", "'" + top.group(1) + "' has no place in a rulebook", null));
        }
    }

    void check(ParsedRule rule) {
        FORBIDDEN.forEach((word, why) -> {
            Matcher found = Pattern.compile("(?<![\\w.])" + word).matcher(rule.code());
            if (found.find()) {
                problems.add(rule.file().at(rule.start() + found.start(), "forbidden", why, null));
            }
        });
        annotations(rule);
    }

    private void annotations(ParsedRule rule) {
        for (AnnotationDescr annotation : rule.rule().getAnnotations()) {
            String value = String.valueOf(annotation.getValue());
            if (annotation.getValueMap().size() != 1 || !value.matches("(?s)\"[^\"\\\\]*\"")) {
                problems.add(rule.file()
                        .at(
                                rule.start() + Math.max(0, rule.code().indexOf("@" + annotation.getName())),
                                "annotation",
                                "@" + annotation.getName() + " takes one plain text in quotes",
                                null));
            }
        }
        List<String> needed = rule.isRanking() ? List.of("doc") : List.of("doc", "basis", "cases", "knownFrom");
        for (String name : needed) {
            if (rule.rule().getAnnotation(name) == null) {
                problems.add(rule.file()
                        .at(rule.start(), "missing-annotation", "rule \"" + rule.name() + "\" has no @" + name, null));
            }
        }
    }
}
