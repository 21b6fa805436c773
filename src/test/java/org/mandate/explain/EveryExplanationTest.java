package org.mandate.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DecisionJson;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.FactStatus;
import org.mandate.decision.OptionLine;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.ranking.Ranker;
import org.mandate.testing.Mali;

/** What holds of the explanations of every shipped case, on its own day. */
final class EveryExplanationTest {

    private static final int ALL = 100;
    private static final Set<String> LEAVES =
            Set.of("fact", "claim", "absence", "setting", "context", "unknown", "try");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
    private static final Pattern PRODUCT =
            Pattern.compile("([0-9.]+) × (?:value |quality )?([0-9.]+)(?: × ([0-9.]+) for its age)? = ([0-9.]+)");
    private static final Pattern SCORE = Pattern.compile("score: (.*) = ([0-9.]+); the interval");
    private static final Pattern SUM = Pattern.compile("[PC] = 1 − ((?:\\(1 − [0-9.]+\\))+) = ([0-9.]+)");

    private static final List<DecisionRecord> RECORDS = new ArrayList<>();

    static List<DecisionRecord> records() throws IOException {
        if (RECORDS.isEmpty()) {
            RECORDS.addAll(ranked());
        }
        return RECORDS;
    }

    private static List<DecisionRecord> ranked() throws IOException {
        Ranker ranker = new Ranker(Mali.rulebook(), Mali.settings());
        List<DecisionRecord> records = new ArrayList<>(List.of(Mali.on(Mali.JUNE)));
        try (Stream<Path> list = Files.list(Path.of("facts"))) {
            for (Path folder : list.filter(Files::isDirectory).sorted().toList()) {
                CaseFile file = new CaseReader(null, Path.of("seeds")).read(folder);
                records.add(ranker.rank(file, file.reviewDate()));
            }
        }
        return records;
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyLeafIsAFactOrSomethingThatIsMissingOrContext(DecisionRecord record) {
        for (Step step : all(explainer(record).ranking(ALL).steps())) {
            if (step.grounds().isEmpty() && !step.above() && !step.kind().equals("criterion")) {
                assertThat(LEAVES).as(step.kind() + ": " + step.text()).contains(step.kind());
            }
            if (step.kind().equals("criterion") && step.grounds().isEmpty()) {
                assertThat(step.notes()).anyMatch(note -> note.startsWith("for: nothing found"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsReferredToStandsAbove(DecisionRecord record) {
        Set<String> written = new HashSet<>();
        for (Step step : all(explainer(record).ranking(ALL).steps())) {
            if (step.above()) {
                assertThat(written).contains(step.id());
            } else if (step.id() != null) {
                assertThat(written.add(step.id()))
                        .as("written twice: " + step.id())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void arithmeticThatIsStatedIsRight(DecisionRecord record) {
        for (Step step : all(explainer(record).ranking(ALL).steps())) {
            List<String> said = new ArrayList<>(step.notes());
            said.add(step.text());
            for (String text : said) {
                Matcher product = PRODUCT.matcher(text);
                while (product.find()) {
                    double fresh = product.group(3) == null ? 1 : number(product.group(3));
                    assertThat(number(product.group(1)) * number(product.group(2)) * fresh)
                            .as(text)
                            .isCloseTo(number(product.group(4)), within(0.0021));
                }
                Matcher score = SCORE.matcher(text);
                if (score.find()) {
                    long sum = Stream.of(score.group(1).split(" \\+ "))
                            .mapToLong(p -> Rounding.of(number(p)))
                            .sum();
                    assertThat(sum).as(text).isEqualTo(Rounding.of(number(score.group(2))));
                }
                Matcher joined = SUM.matcher(text);
                if (joined.find()) {
                    double left = NUMBER.matcher(joined.group(1).replace("(1 −", "("))
                            .results()
                            .mapToDouble(w -> 1 - number(w.group()))
                            .reduce(1, (a, b) -> a * b);
                    assertThat(1 - left).as(text).isCloseTo(number(joined.group(2)), within(0.0021));
                }
            }
        }
    }

    /** Notes state arithmetic, and are checked by it; everything else is the record's own. */
    @ParameterizedTest
    @MethodSource("records")
    void everyOtherNumberIsInTheRecord(DecisionRecord record) {
        Set<String> known = new HashSet<>();
        NUMBER.matcher(DecisionJson.write(record)).results().forEach(m -> known.add(m.group()));
        Set<String> rounded = new HashSet<>();
        known.stream().filter(n -> n.matches("[0-9]+\\.[0-9]+")).forEach(n -> rounded.add(Words.three(number(n))));
        known.stream().filter(n -> n.matches("[0-9]+")).forEach(n -> rounded.add(n + ".000"));
        for (Step step : all(explainer(record).ranking(ALL).steps())) {
            if (!Set.of("criterion", "line", "way").contains(step.kind())) {
                NUMBER.matcher(step.text())
                        .results()
                        .map(r -> r.group())
                        .forEach(n -> assertThat(known.contains(n) || rounded.contains(n))
                                .as(n + " in " + step.text())
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void partsOfFindingsAddUpToTheScore(DecisionRecord record) {
        Combination combination = new Combination(new RecordIndex(record));
        for (OptionLine option : record.options()) {
            double sum = 0;
            for (CriterionLine criterion : option.criteria()) {
                double parts = combination.parts(criterion).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertThat(0.5 + parts).isCloseTo(criterion.value(), within(1e-6));
                sum += criterion.weight() * (0.5 + parts);
            }
            assertThat(sum).isCloseTo(option.score(), within(1e-5));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void partsOfADifferenceAddUpToItAsPrintedAndAsRecorded(DecisionRecord record) {
        for (OptionLine first : record.options()) {
            for (OptionLine second : record.options()) {
                if (first.equals(second)) {
                    continue;
                }
                Contrast contrast = explainer(record).versus(first.id(), second.id());
                long printed = Rounding.of(first.score()) - Rounding.of(second.score());
                assertThat(contrast.thousandths()).isEqualTo(printed);
                assertThat(contrast.criteria().stream()
                                .mapToLong(c -> c.thousandths())
                                .sum())
                        .isEqualTo(printed);
                assertThat(contrast.criteria().stream()
                                .mapToLong(c -> millionths(c.difference()))
                                .sum())
                        .isEqualTo(millionths(first.score()) - millionths(second.score()));
                for (Contrast.ByCriterion criterion : contrast.criteria()) {
                    assertThat(criterion.parts().stream()
                                    .mapToLong(p -> p.thousandths())
                                    .sum())
                            .isEqualTo(criterion.thousandths());
                    assertThat(criterion.parts().stream()
                                    .mapToLong(p -> millionths(p.difference()))
                                    .sum())
                            .isEqualTo(millionths(criterion.difference()));
                    criterion
                            .parts()
                            .forEach(p ->
                                    assertThat(p.thousandths() / 1000.0).isCloseTo(p.difference(), within(0.0021)));
                }
                outweighs(contrast);
            }
        }
    }

    private static void outweighs(Contrast contrast) {
        long sum = contrast.smallest().stream().mapToLong(p -> p.thousandths()).sum();
        if (contrast.thousandths() <= 0) {
            assertThat(contrast.smallest()).isEmpty();
        } else {
            assertThat(sum).isGreaterThan(contrast.against());
            long least = contrast.smallest().stream()
                    .mapToLong(p -> p.thousandths())
                    .min()
                    .orElse(0);
            assertThat(sum - least).as("one less does not").isLessThanOrEqualTo(contrast.against());
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyIdIsExplainedInOurWords(DecisionRecord record) {
        Explainer explainer = explainer(record);
        for (String id : explainer.ids()) {
            Explanation explanation = explainer.of(id, 2);
            String text = ExplanationText.of(explanation, 100);
            assertThat(text).as(id).doesNotContain("$", "GENERATED", "lambda");
            assertThat(ExplanationText.shortened(explanation, 100).lines().count())
                    .isLessThanOrEqualTo(12);
            assertThat(Drawing.of(explanation)).startsWith("<svg").endsWith("</svg>\n");
        }
        assertThatThrownBy(() -> explainer.of("no-such-id", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatRestsOnAGroundNamesIt(DecisionRecord record) {
        RecordIndex index = new RecordIndex(record);
        Bearing bearing = new Bearing(index, new Combination(index), ALL);
        record.facts().stream()
                .filter(f -> !f.used() && f.status() != FactStatus.UNKNOWN)
                .forEach(f -> {
                    boolean another = record.facts().stream().anyMatch(o -> o.used() && o.id().equals(f.id()));
                    assertThat(another || bearing.all(f.id()).isEmpty())
                            .as(f.id() + " is not used")
                            .isTrue();
                });
        record.findings()
                .forEach(finding -> finding.justifications()
                        .forEach(way -> way.because()
                                .forEach(ground ->
                                        assertThat(bearing.all(ground)).contains(finding.id()))));
    }

    private static Explainer explainer(DecisionRecord record) {
        return new Explainer(record, Background.none());
    }

    /** Steps in the order in which they are written. */
    private static List<Step> all(List<Step> steps) {
        List<Step> all = new ArrayList<>();
        for (Step step : steps) {
            all.add(step);
            all.addAll(all(step.grounds()));
        }
        return all;
    }

    private static long millionths(double value) {
        return Math.round(value * Rounding.MILLIONTHS);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
