package org.mandate.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DemandLine;
import org.mandate.decision.EvidenceSides;
import org.mandate.decision.OptionLine;
import org.mandate.facts.Settings;
import org.mandate.rules.EvidenceLines;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.CriterionValue;
import org.mandate.vocabulary.Demand;
import org.mandate.vocabulary.Finding;
import org.mandate.vocabulary.FindingSide;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.Standing;
import org.mandate.vocabulary.Strength;

/** The lines of the record about options: score, criteria, demands. */
final class OptionLines {

    private final Conclusions conclusions;
    private final Settings settings;
    private final Ids ids;
    private final Justifications justifications;

    OptionLines(Conclusions conclusions, Settings settings, Ids ids, Justifications justifications) {
        this.conclusions = conclusions;
        this.settings = settings;
        this.ids = ids;
        this.justifications = justifications;
    }

    /** One line an option: on the table by rank, then off it; by id where equal. */
    List<OptionLine> of(List<Option> options) {
        Map<String, Integer> ranks =
                conclusions.of(Standing.class).stream().collect(Collectors.toMap(Standing::option, Standing::rank));
        return options.stream()
                .map(option -> line(option, ranks))
                .sorted(Comparator.comparing((OptionLine o) -> o.rank() == null ? Integer.MAX_VALUE : o.rank())
                        .thenComparing(OptionLine::id))
                .toList();
    }

    private OptionLine line(Option option, Map<String, Integer> ranks) {
        OptionScore score = conclusions.of(OptionScore.class).stream()
                .filter(s -> s.option().equals(option.id()))
                .findFirst()
                .orElseThrow();
        List<CriterionLine> criteria = conclusions.of(CriterionValue.class).stream()
                .filter(v -> v.option().equals(option.id()))
                .sorted(Comparator.comparing(CriterionValue::weight)
                        .reversed()
                        .thenComparing(CriterionValue::criterion))
                .map(this::criterion)
                .toList();
        double sum = criteria.stream().mapToDouble(CriterionLine::contribution).sum();
        return new OptionLine(
                option.id(),
                option.group(),
                option.kind(),
                option.label(),
                option.onTable(),
                ranks.get(option.id()),
                score.viability(),
                Six.of(sum),
                Six.of(score.low()),
                Six.of(score.high()),
                criteria,
                demands(option.id()));
    }

    private CriterionLine criterion(CriterionValue value) {
        List<List<String>> pros = lines(value, FindingSide.FOR);
        List<List<String>> cons = lines(value, FindingSide.AGAINST);
        EvidenceSides sides = pros.isEmpty()
                ? (cons.isEmpty() ? EvidenceSides.NONE : EvidenceSides.AGAINST_ONLY)
                : (cons.isEmpty() ? EvidenceSides.FOR_ONLY : EvidenceSides.BOTH);
        return new CriterionLine(
                value.criterion(),
                Six.of(value.weight()),
                Six.of(value.value()),
                Six.of(value.weight() * value.value()),
                Six.of(value.pro()),
                Six.of(value.against()),
                Six.of(value.low()),
                Six.of(value.high()),
                sides,
                Stream.concat(pros.stream(), cons.stream()).toList());
    }

    private List<List<String>> lines(CriterionValue value, FindingSide side) {
        List<Finding> findings = conclusions.of(Finding.class).stream()
                .filter(f ->
                        f.option().equals(value.option()) && f.criterion() == value.criterion() && f.side() == side)
                .toList();
        return EvidenceLines.of(
                        findings, strength(Strength.WEAK), strength(Strength.MODERATE), strength(Strength.STRONG))
                .lines()
                .stream()
                .map(line -> line.findings().stream().map(ids::of).toList())
                .toList();
    }

    private double strength(Strength strength) {
        return Objects.requireNonNull(settings.thresholds().get(SettingNames.strength(strength)), strength.name())
                .value();
    }

    private List<DemandLine> demands(String option) {
        Map<String, List<Demand>> bySubject = conclusions.of(Demand.class).stream()
                .filter(d -> d.option().equals(option))
                .collect(Collectors.groupingBy(Demand::id));
        return bySubject.values().stream()
                .map(this::demand)
                .sorted(Comparator.comparing(DemandLine::id))
                .toList();
    }

    private DemandLine demand(List<Demand> demands) {
        Demand demand = demands.get(0);
        DemandOutcome outcome = DemandOutcome.of(demand, conclusions);
        List<Conclusion> ways = new ArrayList<>(demands);
        ways.addAll(outcome.deciding());
        return new DemandLine(
                demand.id(),
                demand.text() + ": " + outcome.text(),
                outcome.status(),
                demand.failsIf(),
                justifications.of(ways));
    }
}
