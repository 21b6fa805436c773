package org.mandate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.mandate.diagnostic.Diagnostic;

/** Compiles rules whose names were checked, and finds the place of what the compiler still objects to. */
final class RuleCompiler {

    private static final AtomicLong LOADS = new AtomicLong();
    private static final Pattern NOISE = Pattern.compile("GENERATED_\\$\\S*|LambdaConsequence\\w*|\\bvar_(?=\\$)");
    private static final Pattern IDENTIFIER = Pattern.compile("[$A-Za-z_]\\w{2,}");

    private final List<ParsedRule> rules;
    private final List<Diagnostic> problems;

    RuleCompiler(List<ParsedRule> rules, List<Diagnostic> problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** The compiled rules, or null where the compiler objects, which is then among the problems. */
    @Nullable
    KieBase compile(Map<String, String> texts) {
        KieServices services = KieServices.get();
        // A name of its own for each load, so that two rulebooks in one program do not disturb one another.
        ReleaseId release = services.newReleaseId("org.mandate", "rulebook", "1." + LOADS.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        texts.forEach((name, text) ->
                files.write("src/main/resources/rules/" + name.substring(name.lastIndexOf('/') + 1), text));
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (errors.isEmpty()) {
                return services.newKieContainer(release).getKieBase();
            }
            report(errors.stream().map(Message::getText).toList());
        } catch (RuntimeException e) {
            // The engine throws at what it did not foresee, such as text compared with a number.
            report(List.of(String.valueOf(e.getMessage())));
        } finally {
            services.getRepository().removeKieModule(release);
        }
        return null;
    }

    private void report(List<String> errors) {
        Set<String> said = new HashSet<>();
        for (String text : errors) {
            if (text.startsWith("Java source of")) {
                continue;
            }
            Diagnostic problem = locate(clean(text));
            if (said.add(problem.file() + problem.line())) {
                problems.add(problem);
            }
        }
        if (problems.isEmpty()) {
            problems.add(Diagnostic.ofFile("rules", "does-not-compile", "the rules do not compile"));
        }
    }

    private Diagnostic locate(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = IDENTIFIER.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        ParsedRule best = null;
        int most = -1;
        for (ParsedRule rule : rules) {
            boolean named = text.contains(rule.name());
            int score = named
                    ? 1000
                    : (int) words.stream().filter(w -> rule.text().contains(w)).count();
            if (score > most) {
                most = score;
                best = rule;
            }
        }
        if (best == null) {
            return Diagnostic.ofFile("rules", "does-not-compile", text);
        }
        return best.file().at(best.start() + rarest(best, words), "does-not-compile", text, null);
    }

    /** Place of the word of the message that the rule uses least: the one that names the slip. */
    private static int rarest(ParsedRule rule, List<String> words) {
        int place = 0;
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            Matcher found =
                    Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "\\b").matcher(rule.text());
            int count = 0;
            int first = 0;
            while (found.find()) {
                first = count++ == 0 ? found.start() : first;
            }
            if (count > 0 && count < least) {
                least = count;
                place = first;
            }
        }
        return place;
    }

    private static String clean(String text) {
        String first = text.lines().findFirst().orElse(text);
        return NOISE.matcher(first).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
