package org.mandate.explain;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.FactLine;
import org.mandate.decision.FactStatus;
import org.mandate.decision.FindingLine;
import org.mandate.decision.Justification;
import org.mandate.vocabulary.Aggregation;
import org.mandate.vocabulary.FindingSide;

/** Says the arithmetic of what facts, findings and criteria are worth. */
final class Worth {

    private static final double NEAR = 2e-6;

    private final RecordIndex index;
    private final Combination combination;

    Worth(RecordIndex index, Combination combination) {
        this.index = index;
        this.combination = combination;
    }

    /** Letter times number times freshness. */
    List<String> of(FactLine fact) {
        List<String> notes = new ArrayList<>();
        String grade = fact.grade();
        Double quality = fact.quality();
        if (grade == null || quality == null || index.context(fact.id())) {
            return notes;
        }
        Double letter = index.value("reliability-" + grade.substring(0, 1).toLowerCase(Locale.ROOT));
        Double number = index.value("credibility-" + grade.substring(1));
        if (letter == null || number == null) {
            return notes;
        }
        double fresh = letter * number == 0 ? 1 : quality / (letter * number);
        String said = "quality: grade " + grade + " is " + Words.plain(letter) + " × " + Words.plain(number);
        boolean faded = fresh < 1 - NEAR;
        notes.add(said + (faded ? " × " + Words.three(fresh) + " for its age" : "") + " = " + quality(quality));
        if (faded && fact.asOf() != null) {
            notes.add(faded(fact, fresh));
        }
        return notes;
    }

    /** How quality faded with age; the period of its type is named where it explains the number. */
    private String faded(FactLine fact, double fresh) {
        long age = ChronoUnit.DAYS.between(fact.asOf(), index.record.caseLine().asKnownOn());
        String type = fact.type().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        Double own = index.value("valid-for-" + type);
        Double period = own != null ? own : index.value("valid-for-other");
        boolean explains = period != null && Math.abs(2 - age / period - fresh) < 1e-4;
        String said = "stale: it was " + Words.count(age, "day") + " old on the day asked about";
        return explains && period != null
                ? said + "; past " + Words.plain(period) + " days it fades: 2 − " + age + "/" + Words.plain(period)
                        + " = " + Words.three(fresh)
                : said + ", more than it holds for";
    }

    /** Strength times quality. */
    String of(FindingLine finding) {
        return "counts " + Words.of(finding.strength()) + " " + Words.plain(combination.strength(finding))
                + " × quality " + quality(finding.quality()) + " = " + Words.three(combination.weight(finding));
    }

    /** Which ground gave a conclusion its quality, or null where the record does not tell. */
    @Nullable
    String weakest(double quality, Collection<Justification> ways) {
        for (Justification way : ways) {
            Map<String, Double> grounds = new TreeMap<>();
            way.because().stream().filter(g -> !index.context(g)).forEach(g -> {
                Double worth = quality(g);
                if (worth != null) {
                    grounds.put(g, worth);
                }
            });
            for (Map.Entry<String, Double> ground : grounds.entrySet()) {
                if (Math.abs(ground.getValue() - quality) < NEAR) {
                    return "quality " + quality(quality)
                            + (grounds.size() == 1 ? ", that of its ground " : ", that of its weakest ground ")
                            + ground.getKey();
                }
            }
            String mean = mean(quality, grounds);
            if (mean != null) {
                return mean;
            }
        }
        return null;
    }

    private @Nullable String mean(double quality, Map<String, Double> grounds) {
        Map<String, List<Double>> byType = grounds.entrySet().stream()
                .collect(Collectors.groupingBy(
                        e -> type(e.getKey()),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        for (Map.Entry<String, List<Double>> group : byType.entrySet()) {
            double mean =
                    group.getValue().stream().mapToDouble(d -> d).average().orElse(0);
            if (Math.abs(mean - quality) < NEAR) {
                String sum = group.getValue().stream().map(Worth::quality).collect(Collectors.joining(" + "));
                return "quality " + quality(quality) + ", the mean of its list: (" + sum + ") / "
                        + group.getValue().size();
            }
        }
        return null;
    }

    private String type(String id) {
        FactLine fact = index.fact(id);
        return fact != null ? fact.type() : id.substring(0, Math.max(0, id.indexOf(':')));
    }

    private @Nullable Double quality(String id) {
        FactLine fact = index.fact(id);
        RecordIndex.Concluded concluded = index.concluded(id);
        return fact != null ? fact.quality() : concluded == null ? null : concluded.quality();
    }

    /** How the lines of evidence make a value. */
    List<String> of(CriterionLine criterion) {
        String pro = side("for", "P", criterion.pro(), combination.lines(criterion, FindingSide.FOR));
        String con = side("against", "C", criterion.con(), combination.lines(criterion, FindingSide.AGAINST));
        String formula = combination.aggregation() == Aggregation.LOG_ODDS
                ? "u = (1 − C) / ((1 − C) + (1 − P)) = "
                : "u = ½ + ½(P − C) = ";
        return List.of(
                pro,
                con,
                formula + Words.three(criterion.value()) + "; ignorance and conflict leave "
                        + Words.three(criterion.low()) + " to " + Words.three(criterion.high()));
    }

    private String side(String name, String letter, double value, List<FindingLine> lines) {
        if (lines.isEmpty()) {
            return name + ": nothing found, " + letter + " = 0";
        }
        Stream<String> weights = lines.stream().map(f -> Words.three(combination.weight(f)));
        String terms = combination.aggregation() == Aggregation.MAX
                ? weights.collect(Collectors.joining(", ", "the greatest of ", ""))
                : weights.map(w -> "(1 − " + w + ")").collect(Collectors.joining("", "1 − ", ""));
        return name + ": " + letter + " = " + terms + " = " + Words.three(value);
    }

    private static String quality(double value) {
        return Words.plain(Math.rint(value * 1000) / 1000);
    }

    /** How a statement that is not simply used was treated. */
    static String status(FactStatus status) {
        return switch (status) {
            case CURRENT -> "used";
            case STALE -> "stale, and too old to be used";
            case SUPERSEDED -> "superseded: a later fact about the same is used";
            case OVERRULED -> "overruled: a competing version with a better grade, or a later date, is used";
            case TIED -> "tied: a competing version is as good, and both are tried";
            case ASSUMED -> "an assumption";
            case UNKNOWN -> "not known";
            case KNOWN_LATER -> "not used: it became known only later";
        };
    }
}
