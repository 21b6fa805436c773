package org.mandate.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** A rulebook taken apart into the engine's own rules, so that it can be put together with others among them. */
final class RuleParts {

    private static final String PACKAGE = "rules";

    private final SortedMap<String, String> texts;
    private final SortedMap<String, RuleInfo> infos;
    private final List<ParsedRule> parsed;
    private final SortedMap<String, Rule> rules = new TreeMap<>();
    private final List<TypeMetaData> types = new ArrayList<>();
    private final ClassLoader loader;

    /** Takes apart a rulebook that compiles; throws InvalidInput where it does not. */
    RuleParts(SortedMap<String, String> texts) {
        this.texts = texts;
        CheckedRules checked = Rulebook.check(texts);
        infos = checked.rules();
        loader = new CompiledClassLoader(checked.compiled().classes());
        for (Model model : checked.compiled().newModels(loader)) {
            model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
            types.addAll(model.getTypeMetaDatas());
        }
        parsed = ParsedRulebook.read(texts, new ArrayList<>()).rules();
    }

    /** The rules as the parser sees them, by file and place. */
    List<ParsedRule> parsed() {
        return parsed;
    }

    /** The rulebook with some rules in place of those of the same name, or beside the others. */
    Rulebook with(Collection<Rule> others) {
        SortedMap<String, Rule> all = new TreeMap<>(rules);
        others.forEach(rule -> all.put(rule.getName(), rule));
        return only(all.values());
    }

    /** These rules and no others. */
    Rulebook only(Collection<Rule> some) {
        ModelImpl model = new ModelImpl(PACKAGE);
        types.forEach(model::addTypeMetaData);
        some.forEach(model::addRule);
        KieBase base = KieBaseBuilder.createKieBaseFromModel(List.of(model), BaseSettings.of(loader));
        return new Rulebook(base, infos, "");
    }

    /** Rules written for this rulebook, by name; null where the compiler objects. {@code drl} is by file. */
    @Nullable
    Map<String, Rule> compile(Map<String, String> drl) {
        SortedMap<String, String> files = new TreeMap<>();
        drl.forEach((file, text) -> files.put(file, head(file) + text));
        @Nullable CompiledRules compiled = RuleCompiler.compileQuietly(files);
        if (compiled == null) {
            return null;
        }
        Map<String, Rule> found = new TreeMap<>();
        for (Model model : compiled.newModels(new CompiledClassLoader(compiled.classes()))) {
            model.getRules().forEach(rule -> found.put(rule.getName(), rule));
        }
        return found;
    }

    /** What stands before the first rule of a file: package and imports. */
    private String head(String file) {
        String text = texts.getOrDefault(file, "");
        int first = parsed.stream()
                .filter(rule -> rule.file().name().equals(file))
                .mapToInt(ParsedRule::start)
                .min()
                .orElse(0);
        return text.substring(0, first);
    }
}
