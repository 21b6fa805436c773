package org.mandate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.mandate.diagnostic.Diagnostic;

/**
 * The engine's other compiler, which reports slips that the one we run with lets pass. It runs initialisers while it
 * compiles, so it only ever sees rules that {@link Rulebook} has loaded.
 */
public final class ClassicCompiler {

    /** The code of what it reports. */
    public static final String CODE = "classic-compiler";

    private static final AtomicLong BUILDS = new AtomicLong();

    private ClassicCompiler() {}

    /** What it objects to in rules that are loaded, at their places. */
    public static List<Diagnostic> problems(List<ParsedRule> rules, SortedMap<String, String> texts) {
        CompilerPlaces places = new CompilerPlaces(rules);
        Set<CompilerPlaces.Place> said = new HashSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (CompilerMessage message : build(texts)) {
            CompilerPlaces.@Nullable Place place = places.of(message);
            CompilerPlaces.@Nullable Place found = place != null ? place : inNamedRule(rules, message);
            String words = CompilerWords.of(message.text());
            if (found == null) {
                problems.add(Diagnostic.ofFile("rules", CODE, words));
            } else if (said.add(found)) {
                problems.add(found.rule().file().at(found.offset(), CODE, words, null));
            }
        }
        return problems;
    }

    private static List<CompilerMessage> build(Map<String, String> texts) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.mandate", "classic", "1." + BUILDS.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        texts.forEach((name, text) ->
                files.write("src/main/resources/rules/" + name.substring(name.lastIndexOf('/') + 1), text));
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll();
            return CompilerMessage.of(builder.getResults().getMessages(Message.Level.ERROR));
        } catch (RuntimeException e) {
            // The engine throws at what it did not foresee.
            return List.of(CompilerMessage.of(e));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static CompilerPlaces.@Nullable Place inNamedRule(List<ParsedRule> rules, CompilerMessage message) {
        return rules.stream()
                .filter(rule -> message.text().contains("'" + rule.name() + "'"))
                .findFirst()
                .map(rule -> new CompilerPlaces.Place(rule, CompilerPlaces.word(rule, message.text())))
                .orElse(null);
    }
}
