package org.mandate.ruletest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.Settings;
import org.mandate.rules.RuleVariant;
import org.mandate.rules.RuleVariants;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Threshold;

/**
 * Which changes of the rules no test notices: operators, option kinds, strengths, sides, criteria, levels and answers
 * changed, conditions dropped, thresholds moved, one at a time.
 *
 * @param outcomes every change that could be tried, by file and place, thresholds last
 * @param notCompiled changes that do not compile and were not tried
 */
public record Mutation(List<Outcome> outcomes, List<String> notCompiled) {

    /**
     * What came of one change.
     *
     * @param change the change and its place
     * @param noticedBy title of the first test that fails because of it, or null
     */
    public record Outcome(String change, @Nullable String noticedBy) {}

    public Mutation {
        outcomes = List.copyOf(outcomes);
        notCompiled = List.copyOf(notCompiled);
    }

    /**
     * Tries every change.
     *
     * @param texts the rules by file
     * @param rulebook the same, compiled
     * @param settings their settings
     * @param tests tests that all pass on the rules as they stand
     * @param progress is told how many changes there are, then 0 after each
     */
    public static Mutation run(
            SortedMap<String, String> texts,
            Rulebook rulebook,
            Settings settings,
            List<RuleTest> tests,
            IntConsumer progress) {
        RuleVariants variants = new RuleVariants(texts);
        List<RuleVariant> all = variants.all();
        List<Threshold> thresholds = List.copyOf(settings.thresholds().values());
        progress.accept(all.size() + 2 * thresholds.size());
        Map<RuleVariant, RuleVariants.Compiled> compiled = variants.compile(all);
        List<Outcome> outcomes = new ArrayList<>(all.parallelStream()
                .filter(compiled::containsKey)
                .map(variant -> {
                    RuleVariants.Compiled one = compiled.get(variant);
                    Rulebook changed = one == null ? rulebook : variants.rulebook(one);
                    Outcome outcome = tried(variant.shown(), changed, tests, variant.rule(), UnaryOperator.identity());
                    progress.accept(0);
                    return outcome;
                })
                .toList());
        outcomes.addAll(thresholds.parallelStream()
                .flatMap(threshold -> Stream.of(threshold.min(), threshold.max())
                        .filter(end -> end != threshold.value())
                        .map(end -> {
                            Outcome outcome = moved(threshold, end, rulebook, tests);
                            progress.accept(0);
                            return outcome;
                        }))
                .toList());
        List<String> left = all.stream()
                .filter(v -> !compiled.containsKey(v))
                .map(RuleVariant::shown)
                .toList();
        return new Mutation(outcomes, left);
    }

    /** Changes that no test notices. */
    public List<Outcome> survivors() {
        return outcomes.stream().filter(o -> o.noticedBy() == null).toList();
    }

    /** Changes that no test notices, a line each, and how many there were. */
    public String text() {
        StringBuilder out = new StringBuilder();
        survivors().forEach(o -> out.append(o.change()).append(": no test notices\n"));
        notCompiled.forEach(change -> out.append(change).append(": not tried, since it does not compile\n"));
        out.append(String.format(
                Locale.ROOT,
                "mutation: tests notice %d of %d changes (%.1f per cent)\n",
                outcomes.size() - survivors().size(),
                outcomes.size(),
                100 * noticed()));
        return out.toString();
    }

    /** Share of the changes that some test notices, 0 to 1; 1 where there is none. */
    public double noticed() {
        return outcomes.isEmpty() ? 1 : 1 - (double) survivors().size() / outcomes.size();
    }

    /** A threshold halfway to one end of its range. */
    private static Outcome moved(Threshold threshold, double end, Rulebook rulebook, List<RuleTest> tests) {
        String id = threshold.id();
        double value = BigDecimal.valueOf((threshold.value() + end) / 2)
                .setScale(9, RoundingMode.HALF_EVEN)
                .doubleValue();
        UnaryOperator<Settings> change = own -> {
            Threshold stated = own.thresholds().get(id);
            return stated != null && stated.value() == threshold.value() ? own.with(id, value) : own;
        };
        String shown = "rules/settings.yaml: " + id + " " + plain(threshold.value()) + " becomes " + plain(value);
        return tried(shown, rulebook, tests, id, change);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Outcome tried(
            String shown, Rulebook rulebook, List<RuleTest> tests, String about, UnaryOperator<Settings> settings) {
        TestRun run = new TestRun(rulebook);
        return tests.stream()
                .sorted(Comparator.comparing((RuleTest test) -> !mentions(test, about)))
                .filter(test -> !run.passes(test.with(settings.apply(test.settings()))))
                .findFirst()
                .map(test -> new Outcome(shown, test.title()))
                .orElseGet(() -> new Outcome(shown, null));
    }

    /** Tests that name the rule are the likeliest to notice: they go first. */
    private static boolean mentions(RuleTest test, String about) {
        return test.expected().stream().anyMatch(e -> about.equals(e.fields().get("rule")));
    }
}
