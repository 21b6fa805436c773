package org.mandate.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Criterion;

/**
 * Two records of one question side by side: what went in differently, what comes out differently, and what of the one
 * brought the other.
 *
 * @param before the bottom line before
 * @param after the bottom line after
 * @param inputs what differs among facts, unknowns, settings and weights
 * @param options every option of either record, in the order of the second
 * @param conclusions what differs among findings, risks, demands, alerts, forecasts and indicators
 */
public record Comparison(
        RecommendationLine before,
        RecommendationLine after,
        List<Change> inputs,
        List<OptionMove> options,
        List<Change> conclusions) {

    public Comparison {
        inputs = List.copyOf(inputs);
        options = List.copyOf(options);
        conclusions = List.copyOf(conclusions);
    }

    /**
     * Compares two records.
     *
     * @param rules names of the rules that are not the same for both, and what became of each, such as {@code left out}
     */
    public static Comparison of(DecisionRecord before, DecisionRecord after, Map<String, String> rules) {
        List<Change> inputs = new ArrayList<>(differences(inputs(before), inputs(after), id -> List.of()));
        new TreeMap<>(rules)
                .forEach((name, fate) ->
                        inputs.add(new Change("rule", Derivations.ruleId(name), spoke(before, name), fate, List.of())));
        Set<String> changed = new TreeSet<>();
        inputs.forEach(change -> changed.add(change.id()));
        Set<String> absences = absences(before);
        absences.removeAll(absences(after));
        Set<String> cameUp = absences(after);
        cameUp.removeAll(absences(before));
        changed.addAll(absences);
        changed.addAll(cameUp);
        Derivations old = new Derivations(before);
        Derivations young = new Derivations(after);
        List<Change> conclusions = differences(conclusions(before), conclusions(after), id -> {
            SortedSet<String> causes = new TreeSet<>(old.roots(id));
            causes.addAll(young.roots(id));
            causes.retainAll(changed);
            return List.copyOf(causes);
        });
        return new Comparison(
                before.recommendation(), after.recommendation(), inputs, moves(before, after), conclusions);
    }

    /** Whether no option moved and nothing else that comes out differs. */
    public boolean same() {
        return conclusions.isEmpty() && before.equals(after) && options.stream().noneMatch(OptionMove::moved);
    }

    private static @Nullable String spoke(DecisionRecord record, String rule) {
        return record.rules().stream()
                .filter(line -> line.name().equals(rule))
                .map(line -> line.fired() ? "speaks" : "has nothing to say")
                .findFirst()
                .orElse(null);
    }

    /** A thing in words: two records differ in it where the words do. */
    private record Said(String kind, String words) {}

    private static List<Change> differences(
            Map<String, Said> before, Map<String, Said> after, Function<String, List<String>> causes) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Said was = before.get(id);
            Said is = after.get(id);
            if (!Objects.equals(was, is)) {
                String kind = Objects.requireNonNull(is == null ? was : is).kind();
                changes.add(new Change(kind, id, words(was), words(is), causes.apply(id)));
            }
        }
        return changes;
    }

    private static @Nullable String words(@Nullable Said said) {
        return said == null ? null : said.words();
    }

    private static Map<String, Said> inputs(DecisionRecord record) {
        Map<String, Said> all = new LinkedHashMap<>();
        for (FactLine fact : record.facts()) {
            String worth = fact.used() ? "" : ", not used (" + constant(fact.status()) + ")";
            String quality = fact.used() && fact.quality() != null ? ", quality " + number(fact.quality()) : "";
            all.put(fact.id(), new Said("fact", fact.text() + quality + worth));
        }
        record.unknowns().forEach(u -> all.put(u.id(), new Said("unknown", u.text())));
        record.settings()
                .forEach(s -> all.put("setting:" + s.id(), new Said("setting", number(s.value()) + " " + s.unit())));
        weights(record)
                .forEach((criterion, weight) -> all.put("weight:" + criterion, new Said("weight", number(weight))));
        return all;
    }

    private static Map<Criterion, Double> weights(DecisionRecord record) {
        return record.options().stream()
                .limit(1)
                .flatMap(option -> option.criteria().stream())
                .collect(Collectors.toMap(CriterionLine::criterion, CriterionLine::weight));
    }

    private static Map<String, Said> conclusions(DecisionRecord record) {
        Map<String, Said> all = new LinkedHashMap<>();
        record.findings()
                .forEach(f -> all.put(
                        f.id(),
                        new Said(
                                "finding",
                                f.text() + " (" + constant(f.strength()) + ", quality " + number(f.quality()) + ")")));
        record.risks().forEach(r -> all.put(r.id(), new Said("risk", constant(r.level()) + ": " + r.text())));
        record.alerts().forEach(a -> all.put(a.id(), new Said("alert", a.text())));
        record.forecasts().forEach(f -> all.put(f.id(), new Said("forecast", f.text())));
        record.indicators()
                .forEach(i -> all.put(i.id(), new Said("indicator", i.text() + " (" + number(i.value()) + ")")));
        record.options()
                .forEach(option -> option.demands()
                        .forEach(d ->
                                all.put(d.id(), new Said("demand", d.text() + " (" + constant(d.status()) + ")"))));
        return all;
    }

    private static Set<String> absences(DecisionRecord record) {
        return record.absences().stream().map(AbsenceLine::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<OptionMove> moves(DecisionRecord before, DecisionRecord after) {
        Map<String, OptionLine> old = byId(before);
        List<OptionMove> moves = new ArrayList<>();
        for (OptionLine option : after.options()) {
            moves.add(new OptionMove(option.id(), option.label(), place(old.remove(option.id())), place(option)));
        }
        old.values().forEach(gone -> moves.add(new OptionMove(gone.id(), gone.label(), place(gone), null)));
        return moves;
    }

    private static Map<String, OptionLine> byId(DecisionRecord record) {
        Map<String, OptionLine> all = new LinkedHashMap<>();
        record.options().forEach(option -> all.put(option.id(), option));
        return all;
    }

    private static OptionMove.@Nullable Place place(@Nullable OptionLine option) {
        return option == null ? null : new OptionMove.Place(option.rank(), option.score(), option.viability());
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
