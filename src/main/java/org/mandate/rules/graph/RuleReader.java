package org.mandate.rules.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;
import org.mandate.rules.Comparison;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.Tokens;
import org.mandate.rules.checks.ConclusionCall;
import org.mandate.vocabulary.Conclusion;

/** Reads off a rule what it matches and what it concludes. */
final class RuleReader {

    private static final Set<String> CONCLUSIONS = Stream.of(Conclusion.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toSet());

    private final SortedSet<Thing> reads = new TreeSet<>();
    private final SortedSet<Thing> without = new TreeSet<>();
    private final SortedSet<String> thresholds = new TreeSet<>();
    private final ParsedRule rule;

    private RuleReader(ParsedRule rule) {
        this.rule = rule;
    }

    static boolean isConclusion(String type) {
        return CONCLUSIONS.contains(type);
    }

    static GraphRule read(ParsedRule rule) {
        RuleReader reader = new RuleReader(rule);
        rule.tree().patterns().forEach(reader::pattern);
        SortedSet<Thing> concludes = new TreeSet<>();
        SortedSet<String> sides = new TreeSet<>();
        for (ConclusionCall call : ConclusionCall.of(rule.consequence())) {
            call.form().types().forEach(type -> concludes.add(new Thing(type, made(call, Thing.kindField(type)))));
            String side = made(call, "side");
            if (!side.isEmpty()) {
                sides.add(side);
            }
        }
        return new GraphRule(
                rule.name(),
                rule.file().name(),
                rule.file().line(rule.start()),
                rule.isRanking(),
                reader.reads,
                reader.without,
                reader.thresholds,
                concludes,
                sides);
    }

    private void pattern(PatternDescr pattern) {
        @Nullable Class<?> type = rule.type(pattern);
        if (type == null || !type.getPackageName().equals(Conclusion.class.getPackageName())) {
            return;
        }
        String name = type.getSimpleName();
        List<String> kinds = kinds(Comparison.of(rule, pattern), Thing.kindField(name));
        if (name.equals("Threshold")) {
            thresholds.addAll(kinds);
            return;
        }
        SortedSet<Thing> side = rule.tree().absent().contains(pattern) ? without : reads;
        if (kinds.isEmpty()) {
            side.add(new Thing(name, ""));
        }
        kinds.forEach(kind -> side.add(new Thing(name, kind)));
    }

    /** The kinds that a pattern asks for by name; none where it takes any. */
    private static List<String> kinds(List<Comparison> comparisons, String field) {
        List<String> kinds = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            if (!field.isEmpty() && comparison.field().equals(field) && comparison.selects() && comparison.required()) {
                for (Tokens item : comparison.right()) {
                    String kind = constant(item.tight());
                    if (kind.isEmpty()) {
                        return List.of();
                    }
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    private static String made(ConclusionCall call, String field) {
        @Nullable String value = field.isEmpty() ? null : call.value(field);
        return value == null ? "" : constant(value);
    }

    /** The name of a constant or the text in quotes; empty for anything else. */
    private static String constant(String written) {
        if (written.matches("[A-Z]\\w*\\.[A-Z][A-Z_0-9]*")) {
            return written.substring(written.indexOf('.') + 1);
        }
        return written.matches("\"[a-z0-9-]+\"") ? written.substring(1, written.length() - 1) : "";
    }
}
