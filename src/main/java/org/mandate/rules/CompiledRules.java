package org.mandate.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * What the engine makes of rules: classes, of which nothing has run yet.
 *
 * @param rules where each rule is, by name
 * @param classes classes, bytes by binary name
 * @param shipped names of classes that come with the program, which loads them itself
 */
@SuppressWarnings("ArrayRecordComponent")
record CompiledRules(
        SortedMap<String, CompiledRule> rules, SortedMap<String, byte[]> classes, SortedSet<String> shipped) {

    private static final String SUFFIX = ".class";
    private static final String PACKAGE = "rules";

    /** Takes the classes out of a module that compiled without an error. */
    static CompiledRules of(InternalKieModule module) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String name : module.getFileNames()) {
            // The project's own class only lists the models, and we call the methods that make the rules.
            if (name.endsWith(SUFFIX) && !name.startsWith("org/drools/project/")) {
                String className =
                        name.substring(0, name.length() - SUFFIX.length()).replace('/', '.');
                classes.put(className, module.getBytes(name));
            }
        }
        return new CompiledRules(LambdaRules.of(classes).rules(), classes, new TreeSet<>());
    }

    /** Some of these rules with those of another compilation, and no class that none of them needs. */
    CompiledRules with(Set<String> kept, CompiledRules others) {
        SortedMap<String, CompiledRule> all = new TreeMap<>(others.rules);
        kept.forEach(name -> all.put(name, Objects.requireNonNull(rules.get(name), name)));
        SortedSet<String> names = new TreeSet<>();
        all.values().forEach(rule -> names.addAll(rule.classes()));
        SortedMap<String, byte[]> own = new TreeMap<>(classes);
        own.putAll(others.classes);
        own.keySet().retainAll(names);
        SortedSet<String> program = new TreeSet<>(shipped);
        program.retainAll(names);
        return new CompiledRules(all, own, program);
    }

    /** The same as part of the program, which has the classes. */
    CompiledRules asShipped() {
        SortedSet<String> names = new TreeSet<>(shipped);
        names.addAll(classes.keySet());
        return new CompiledRules(rules, new TreeMap<>(), names);
    }

    /** Loads the classes: from here on conditions of the rules may run. The rules come in the order of the names. */
    KieBase newBase(List<String> order) {
        ClassLoader loader = new CompiledClassLoader(classes);
        Map<String, Rule> made = newRules(loader);
        List<Rule> ordered = new ArrayList<>();
        order.stream().filter(made::containsKey).map(made::remove).forEach(ordered::add);
        ordered.addAll(made.values());
        return newBase(ordered, loader);
    }

    /** The rules as the engine's own values, by name, with classes loaded by a loader that knows them. */
    SortedMap<String, Rule> newRules(ClassLoader loader) {
        SortedMap<String, Rule> made = new TreeMap<>();
        rules.forEach((name, rule) -> {
            try {
                made.put(name, (Rule) loader.loadClass(rule.holder())
                        .getDeclaredMethod(rule.method())
                        .invoke(null));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        return made;
    }

    /** A base of the engine with these rules alone. */
    static KieBase newBase(Collection<Rule> rules, ClassLoader loader) {
        ModelImpl model = new ModelImpl(PACKAGE);
        rules.forEach(model::addRule);
        return KieBaseBuilder.createKieBaseFromModel(List.of(model), BaseSettings.of(loader));
    }
}
