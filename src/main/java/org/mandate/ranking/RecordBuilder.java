package org.mandate.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandate.decision.AlertLine;
import org.mandate.decision.FindingLine;
import org.mandate.decision.ForecastLine;
import org.mandate.decision.IndicatorLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.RankingLine;
import org.mandate.decision.RiskLine;
import org.mandate.decision.RuleLine;
import org.mandate.decision.SettingLine;
import org.mandate.facts.Settings;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Alert;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Finding;
import org.mandate.vocabulary.Forecast;
import org.mandate.vocabulary.GroupStanding;
import org.mandate.vocabulary.Indicator;
import org.mandate.vocabulary.Risk;

/** The lines of the record about what rules concluded: one line a statement, with every way to it. */
final class RecordBuilder {

    private final Conclusions conclusions;
    private final Ids ids;
    private final Justifications justifications;

    RecordBuilder(Conclusions conclusions, Ids ids, Justifications justifications) {
        this.conclusions = conclusions;
        this.ids = ids;
        this.justifications = justifications;
    }

    List<RiskLine> risks() {
        return conclusions.joined(Risk.class).entrySet().stream()
                .map(e -> {
                    Risk r = e.getValue().get(0);
                    return new RiskLine(
                            ids.of(e.getKey()),
                            r.kind(),
                            r.level(),
                            r.area(),
                            r.text(),
                            quality(e.getValue()),
                            justifications.of(e.getValue()));
                })
                .sorted(Comparator.comparing(RiskLine::level).reversed().thenComparing(RiskLine::id))
                .toList();
    }

    List<AlertLine> alerts() {
        return conclusions.joined(Alert.class).entrySet().stream()
                .map(e -> new AlertLine(
                        ids.of(e.getKey()),
                        e.getValue().get(0).kind(),
                        e.getValue().get(0).text(),
                        justifications.of(e.getValue())))
                .sorted(Comparator.comparing(AlertLine::id))
                .toList();
    }

    List<ForecastLine> forecasts() {
        return conclusions.joined(Forecast.class).entrySet().stream()
                .map(e -> new ForecastLine(
                        ids.of(e.getKey()),
                        e.getValue().get(0).kind(),
                        e.getValue().get(0).text(),
                        justifications.of(e.getValue())))
                .sorted(Comparator.comparing(ForecastLine::id))
                .toList();
    }

    List<IndicatorLine> indicators() {
        return conclusions.joined(Indicator.class).entrySet().stream()
                .map(e -> {
                    Indicator i = e.getValue().get(0);
                    return new IndicatorLine(
                            ids.of(e.getKey()),
                            i.of(),
                            i.area(),
                            Six.of(i.value()),
                            i.text(),
                            quality(e.getValue()),
                            justifications.of(e.getValue()));
                })
                .sorted(Comparator.comparing(IndicatorLine::id))
                .toList();
    }

    List<FindingLine> findings() {
        return conclusions.joined(Finding.class).entrySet().stream()
                .map(e -> {
                    Finding f = e.getValue().get(0);
                    return new FindingLine(
                            ids.of(e.getKey()),
                            f.option(),
                            f.criterion(),
                            f.side(),
                            f.strength(),
                            quality(e.getValue()),
                            f.text(),
                            f.grounds().independent(),
                            justifications.of(e.getValue()));
                })
                .sorted(Comparator.comparing(FindingLine::id))
                .toList();
    }

    /** Groups on the table by place, then id. */
    List<RankingLine> ranking(List<OptionLine> options) {
        Map<String, OptionLine> byId = options.stream().collect(Collectors.toMap(OptionLine::id, o -> o));
        return conclusions.of(GroupStanding.class).stream()
                .map(g -> {
                    OptionLine best = Objects.requireNonNull(byId.get(g.best()));
                    return new RankingLine(g.group(), g.rank(), best.viability(), best.score(), g.best());
                })
                .sorted(Comparator.comparing(RankingLine::rank).thenComparing(RankingLine::option))
                .toList();
    }

    List<SettingLine> settings(Settings settings) {
        Set<String> used = new HashSet<>();
        conclusions.all().forEach(c -> used.addAll(c.grounds().because()));
        return settings.thresholds().values().stream()
                .map(t -> new SettingLine(t.id(), t.value(), t.unit(), t.basis(), used.contains("setting:" + t.id())))
                .toList();
    }

    List<RuleLine> rules(Rulebook rulebook) {
        Set<String> fired =
                conclusions.all().stream().map(c -> c.grounds().rule()).collect(Collectors.toSet());
        return rulebook.rules().values().stream()
                .map(r -> new RuleLine(
                        r.name(),
                        r.file(),
                        r.line(),
                        r.doc(),
                        r.basis(),
                        r.cases(),
                        r.knownFrom(),
                        fired.contains(r.name())))
                .sorted(Comparator.comparing(RuleLine::file).thenComparing(RuleLine::line))
                .toList();
    }

    private static double quality(Collection<? extends Conclusion> ways) {
        return Six.of(
                ways.stream().mapToDouble(c -> c.grounds().quality()).max().orElse(0));
    }
}
