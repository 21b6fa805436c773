package org.mandate.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Rulebooks that differ from a given one in a single place of a single rule. Variants are compiled many at once and put
 * among the other rules afterwards: a compilation each would take a hundred times as long.
 */
public final class RuleVariants {

    private final SortedMap<String, String> texts;
    private final Map<String, RuleInfo> infos;
    private final List<ParsedRule> parsed = new ArrayList<>();
    private final Map<String, Rule> originals = new TreeMap<>();
    private final ModelImpl rest = new ModelImpl("rules");
    private final ClassLoader loader;

    /** Variants of the rules of a rulebook that compiles. */
    public RuleVariants(SortedMap<String, String> texts) {
        this.texts = texts;
        CheckedRules checked = Rulebook.check(texts);
        infos = checked.rules();
        loader = new CompiledClassLoader(checked.compiled().classes());
        for (Model model : checked.compiled().newModels(loader)) {
            model.getRules().forEach(rule -> originals.put(rule.getName(), rule));
            model.getTypeMetaDatas().forEach(rest::addTypeMetaData);
        }
        RuleParser parser = new RuleParser(new ArrayList<>());
        texts.forEach((name, text) -> parsed.addAll(parser.parse(new RuleFile(name, text))));
    }

    /** Every variant, by file and place. */
    public List<RuleVariant> all() {
        List<RuleVariant> all = new ArrayList<>();
        for (ParsedRule rule : parsed) {
            VariantWriter writer = new VariantWriter(rule);
            new ConditionVariants(rule, writer).write();
            new ConsequenceVariants(rule, writer).write();
            all.addAll(writer.found());
        }
        return all;
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
        ModelImpl model = new ModelImpl("rules");
        rest.getTypeMetaDatas().forEach(model::addTypeMetaData);
        originals.forEach((name, rule) -> model.addRule(name.equals(variant.rule.getName()) ? variant.rule : rule));
        KieBase base = KieBaseBuilder.createKieBaseFromModel(
                List.of(model), RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader));
        return new Rulebook(base, new TreeMap<>(infos), "");
    }

    /** A compiled variant. */
    public static final class Compiled {
        private final Rule rule;

        private Compiled(Rule rule) {
            this.rule = rule;
        }
    }

    /** Compiles variants of different rules; where one of them does not compile, each half apart. */
    private void compileRound(List<RuleVariant> variants, Map<RuleVariant, Compiled> into) {
        SortedMap<String, String> files = new TreeMap<>();
        for (RuleVariant variant : variants) {
            String text = texts.get(variant.file());
            String head = head(text == null ? "" : text);
            files.merge(variant.file(), head + variant.text() + "\n", (a, b) -> a + b.substring(head.length()));
        }
        @Nullable CompiledRules compiled = RuleCompiler.compileQuietly(files);
        if (compiled == null && variants.size() > 1) {
            int half = variants.size() / 2;
            compileRound(variants.subList(0, half), into);
            compileRound(variants.subList(half, variants.size()), into);
        } else if (compiled != null) {
            Map<String, Rule> rules = compiled.newModels(new CompiledClassLoader(compiled.classes())).stream()
                    .flatMap(model -> model.getRules().stream())
                    .collect(Collectors.toMap(Rule::getName, rule -> rule));
            variants.forEach(variant -> into.put(variant, new Compiled(rules.get(variant.rule()))));
        }
    }

    private String head(String text) {
        int first = parsed.stream()
                .filter(rule -> texts.get(rule.file().name()) != null
                        && rule.file().text().equals(text))
                .mapToInt(ParsedRule::start)
                .min()
                .orElse(0);
        return text.substring(0, first);
    }
}
