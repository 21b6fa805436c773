package org.mandate.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * A rule as the parser sees it, with its place in the file.
 *
 * @param file the file
 * @param rule the parse tree
 * @param start place of the word {@code rule}
 * @param end place after its {@code end}
 */
record ParsedRule(RuleFile file, RuleDescr rule, int start, int end) {

    String name() {
        return rule.getName();
    }

    /** The rule's text with comments and strings blanked out. */
    String code() {
        return file.code().substring(start, end);
    }

    /** The rule's text. */
    String text() {
        return file.text().substring(start, end);
    }

    /** Every pattern, however deep. */
    List<PatternDescr> patterns() {
        List<PatternDescr> found = new ArrayList<>();
        collect(rule.getLhs(), found);
        return found;
    }

    /** The patterns under {@code not}. */
    List<AbsencePattern> absences() {
        List<AbsencePattern> found = new ArrayList<>();
        for (BaseDescr each : rule.getLhs().getDescrs()) {
            if (each instanceof NotDescr not) {
                List<PatternDescr> patterns = new ArrayList<>();
                collect(not, patterns);
                patterns.forEach(p -> found.add(new AbsencePattern(p.getObjectType(), constraints(p))));
            }
        }
        return found;
    }

    RuleInfo info() {
        int line = (int) file.text()
                        .substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        List<String> cases = Arrays.stream(annotation("cases").split(","))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
        return new RuleInfo(
                name(),
                file.name(),
                line,
                annotation("doc"),
                annotation("basis"),
                cases,
                annotation("knownFrom"),
                absences(),
                isRanking());
    }

    /** Whether the rule belongs to the method. */
    boolean isRanking() {
        return file.name().endsWith("ranking.drl");
    }

    /** The text of an annotation without its quotes; empty where there is none. */
    String annotation(String annotation) {
        AnnotationDescr found = rule.getAnnotation(annotation);
        Object value = found == null ? null : found.getValue();
        String text = value == null ? "" : value.toString();
        return text.length() > 1 && text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    private static String constraints(PatternDescr pattern) {
        return String.join(
                ", ",
                pattern.getConstraint().getDescrs().stream()
                        .map(Object::toString)
                        .map(String::strip)
                        .toList());
    }

    private static void collect(Object descr, List<PatternDescr> found) {
        if (descr instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                collect(accumulate.getInput(), found);
            } else {
                found.add(pattern);
            }
        } else if (descr instanceof AccumulateDescr accumulate) {
            collect(accumulate.getInput(), found);
        } else if (descr instanceof NotDescr not) {
            for (Object each : not.getDescrs()) {
                collect(each, found);
            }
        } else if (descr instanceof ExistsDescr exists) {
            for (Object each : exists.getDescrs()) {
                collect(each, found);
            }
        } else if (descr instanceof ConditionalElementDescr all) {
            for (BaseDescr each : all.getDescrs()) {
                collect(each, found);
            }
        }
    }
}
