package org.mandate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Rulebooks that differ from a given one in a single place of a single rule. Variants are compiled many at once and put
 * among the other rules afterwards: a compilation each would take a hundred times as long.
 */
public final class RuleVariants {

    private final RuleParts parts;

    /** Variants of the rules of a rulebook that compiles. */
    public RuleVariants(SortedMap<String, String> texts) {
        parts = new RuleParts(texts);
    }

    /** Every variant, by file and place. */
    public List<RuleVariant> all() {
        List<RuleVariant> all = new ArrayList<>();
        for (ParsedRule rule : parts.parsed()) {
            VariantWriter writer = new VariantWriter(rule);
            new ConditionVariants(rule, writer).write();
            new ConsequenceVariants(rule, writer).write();
            all.addAll(writer.found());
        }
        return all;
    }

    /** A compiled variant. */
    public static final class Compiled {
        private final Rule rule;

        private Compiled(Rule rule) {
            this.rule = rule;
        }
    }

    /** Compiles variants; those that do not compile are missing from the result. */
    public Map<RuleVariant, Compiled> compile(List<RuleVariant> variants) {
        Map<RuleVariant, Compiled> compiled = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        Map<Integer, List<RuleVariant>> rounds = new TreeMap<>();
        for (RuleVariant variant : variants) {
            int round = seen.merge(variant.rule(), 1, Integer::sum);
            rounds.computeIfAbsent(round, r -> new ArrayList<>()).add(variant);
        }
        rounds.values().forEach(round -> compileRound(round, compiled));
        return compiled;
    }

    /** The rulebook with a variant in place of its rule. */
    public Rulebook rulebook(Compiled variant) {
        return parts.with(List.of(variant.rule));
    }

    /** Compiles variants of different rules; where one of them does not compile, each half apart. */
    private void compileRound(List<RuleVariant> variants, Map<RuleVariant, Compiled> into) {
        Map<String, String> drl = new TreeMap<>();
        variants.forEach(variant -> drl.merge(variant.file(), variant.text() + "\n", String::concat));
        @Nullable Map<String, Rule> rules = parts.compile(drl);
        if (rules != null) {
            variants.forEach(v -> into.put(v, new Compiled(Objects.requireNonNull(rules.get(v.rule()), v.rule()))));
        } else if (variants.size() > 1) {
            int half = variants.size() / 2;
            compileRound(variants.subList(0, half), into);
            compileRound(variants.subList(half, variants.size()), into);
        }
    }
}
