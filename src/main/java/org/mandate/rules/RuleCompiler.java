package org.mandate.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.mandate.diagnostic.Diagnostic;

/** Compiles rules whose names were checked, and finds the place of what the compiler still objects to. */
final class RuleCompiler {

    private static final AtomicLong LOADS = new AtomicLong();
    private static final Pattern UNKNOWN_NAME = Pattern.compile("'(\\w+)' is not known here");
    private static final String CODE = "does-not-compile";

    private final List<ParsedRule> rules;
    private final List<ParsedRule> suspected;
    private final List<Diagnostic> problems;

    RuleCompiler(List<ParsedRule> rules, List<Diagnostic> problems) {
        this(rules, rules, problems);
    }

    /** Looks for the place of a fault only in some of the rules. */
    RuleCompiler(List<ParsedRule> rules, List<ParsedRule> suspected, List<Diagnostic> problems) {
        this.rules = rules;
        this.suspected = suspected;
        this.problems = problems;
    }

    /** The compiled rules, or null where the compiler objects, which is then among the problems. */
    @Nullable
    CompiledRules compile(SortedMap<String, String> texts) {
        KieServices services = KieServices.get();
        ReleaseId release = newRelease(services, texts);
        try {
            List<CompilerMessage> errors = build(services, release, texts);
            if (errors.isEmpty()) {
                return CompiledRules.of(
                        (InternalKieModule) services.getRepository().getKieModule(release));
            }
            report(errors);
        } finally {
            services.getRepository().removeKieModule(release);
        }
        return null;
    }

    /** The compiled texts, or null where the compiler objects; says nothing of why. */
    static @Nullable CompiledRules compileQuietly(SortedMap<String, String> texts) {
        KieServices services = KieServices.get();
        ReleaseId release = newRelease(services, texts);
        try {
            return build(services, release, texts).isEmpty()
                    ? CompiledRules.of(
                            (InternalKieModule) services.getRepository().getKieModule(release))
                    : null;
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /**
     * A name of its own for each load, so that two rulebooks in one program do not disturb one another, and for each
     * text: the engine names classes by it, and those of several compilations may be put together.
     */
    private static ReleaseId newRelease(KieServices services, SortedMap<String, String> texts) {
        String digest = Digests.hex(texts.toString());
        return services.newReleaseId("org.mandate", "rulebook", "1." + LOADS.incrementAndGet() + "." + digest);
    }

    private static List<CompilerMessage> build(KieServices services, ReleaseId release, Map<String, String> texts) {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        texts.forEach((name, text) ->
                files.write("src/main/resources/rules/" + name.substring(name.lastIndexOf('/') + 1), text));
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            return CompilerMessage.of(builder.getResults().getMessages(Message.Level.ERROR));
        } catch (RuntimeException e) {
            // The engine throws at what it did not foresee, such as text compared with a number.
            return List.of(CompilerMessage.of(e));
        }
    }

    private void report(List<CompilerMessage> errors) {
        CompilerPlaces places = new CompilerPlaces(suspected);
        Set<CompilerPlaces.Place> said = new HashSet<>();
        Set<String> searched = new HashSet<>();
        for (CompilerMessage error : errors) {
            CompilerPlaces.Place place = places.of(error);
            if (place == null && searched.add(CompilerWords.of(error.text()))) {
                place = search(error);
            }
            if (place != null && said.add(place)) {
                String words = place.words() == null ? CompilerWords.of(error.text()) : place.words();
                problems.add(place.rule().file().at(place.offset(), CODE, words, withDollar(place.rule(), words)));
            }
        }
        if (problems.isEmpty()) {
            String words = CompilerWords.of(errors.get(0).text());
            problems.add(Diagnostic.ofFile("rules", CODE, "the rules do not compile: " + words));
        }
    }

    /** A variable of the conditions whose dollar sign was forgotten in the consequence, or null. */
    private static @Nullable String withDollar(ParsedRule rule, String words) {
        Matcher unknown = UNKNOWN_NAME.matcher(words);
        if (!unknown.matches()) {
            return null;
        }
        String variable = "$" + unknown.group(1);
        String text = rule.file().text().substring(rule.start(), rule.end());
        return Pattern.compile(Pattern.quote(variable) + "\\s*:").matcher(text).find() ? variable : null;
    }

    private CompilerPlaces.@Nullable Place search(CompilerMessage error) {
        CompilerPlaces.Place found = new Isolation(rules, suspected, error.text(), texts -> draws(texts, error)).find();
        if (found == null || found.offset() != found.rule().start()) {
            return found;
        }
        return new CompilerPlaces.Place(found.rule(), CompilerPlaces.word(found.rule(), error.text()));
    }

    private static boolean draws(SortedMap<String, String> texts, CompilerMessage error) {
        KieServices services = KieServices.get();
        ReleaseId release = newRelease(services, texts);
        try {
            return build(services, release, texts).stream().anyMatch(error::saysSame);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
