package org.mandate.batch;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.CriterionLine;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.DemandLine;
import org.mandate.decision.Derivations;
import org.mandate.decision.FactLine;
import org.mandate.decision.OptionLine;
import org.mandate.decision.UnknownLine;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.DemandStatus;
import org.mandate.vocabulary.Mission;
import org.mandate.vocabulary.Option;

/** Counts what the cases of a batch have in common; records may come in any order. For one thread. */
final class Tally {

    /** What is asked about decides nothing by itself. */
    private static final Set<String> CONTEXT = Set.of(Mission.class.getSimpleName(), Option.class.getSimpleName());

    private final Map<String, Integer> rules = new TreeMap<>();
    private final Map<String, Integer> deciding = new TreeMap<>();
    private final Map<String, Integer> sensitivities = new TreeMap<>();

    /** What of one record is counted. Made by the thread that has the record, so that adding is quick. */
    record Share(Set<String> rules, Set<String> deciding, Set<String> sensitivities) {

        static Share of(DecisionRecord record) {
            Map<String, String> types = record.facts().stream()
                    .filter(fact -> !CONTEXT.contains(fact.type()))
                    .collect(Collectors.toMap(FactLine::id, FactLine::type, (a, b) -> a));
            return new Share(spoke(record), decided(record, types), open(record, types));
        }

        private static Set<String> spoke(DecisionRecord record) {
            Set<String> rules = new TreeSet<>();
            record.findings().forEach(f -> f.justifications().forEach(j -> rules.add(j.rule())));
            record.risks().forEach(r -> r.justifications().forEach(j -> rules.add(j.rule())));
            record.alerts().forEach(a -> a.justifications().forEach(j -> rules.add(j.rule())));
            record.forecasts().forEach(f -> f.justifications().forEach(j -> rules.add(j.rule())));
            record.indicators().forEach(i -> i.justifications().forEach(j -> rules.add(j.rule())));
            record.options()
                    .forEach(o -> o.demands().forEach(d -> d.justifications().forEach(j -> rules.add(j.rule()))));
            return rules;
        }

        private static Set<String> decided(DecisionRecord record, Map<String, String> types) {
            Derivations derivations = new Derivations(record);
            Set<String> found = new TreeSet<>();
            List<OptionLine> table =
                    record.options().stream().filter(OptionLine::onTable).toList();
            table.stream()
                    .flatMap(o -> o.demands().stream())
                    .filter(d -> d.status() == DemandStatus.FAILED)
                    .map(DemandLine::id)
                    .forEach(id -> add(found, derivations.roots(id), types));
            Criterion widest = table.size() < 2 ? null : widest(table.get(0), table.get(1));
            Predicate<CriterionLine> separates = line -> line.criterion() == widest;
            table.stream()
                    .limit(2)
                    .flatMap(o -> o.criteria().stream().filter(separates))
                    .flatMap(line -> line.lines().stream().flatMap(Collection::stream))
                    .forEach(id -> add(found, derivations.roots(id), types));
            return found;
        }

        private static void add(Set<String> found, Collection<String> roots, Map<String, String> types) {
            roots.stream().map(types::get).filter(Objects::nonNull).forEach(found::add);
        }

        /** The criterion on which two options differ most in contribution. */
        private static @Nullable Criterion widest(OptionLine first, OptionLine second) {
            Map<Criterion, Double> other = second.criteria().stream()
                    .collect(Collectors.toMap(CriterionLine::criterion, CriterionLine::contribution));
            return first.criteria().stream()
                    .max(Comparator.comparingDouble((CriterionLine line) ->
                                    Math.abs(line.contribution() - other.getOrDefault(line.criterion(), 0.0)))
                            .thenComparing(CriterionLine::criterion))
                    .map(CriterionLine::criterion)
                    .orElse(null);
        }

        private static Set<String> open(DecisionRecord record, Map<String, String> types) {
            String first = record.recommendation().option();
            return record.unknowns().stream()
                    .filter(u -> u.tries().stream().anyMatch(t -> !Objects.equals(t.first(), first)))
                    .map(UnknownLine::id)
                    .map(id -> types.getOrDefault(id, "other"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    void add(Share share) {
        share.rules().forEach(name -> rules.merge(name, 1, Integer::sum));
        share.deciding().forEach(name -> deciding.merge(name, 1, Integer::sum));
        share.sensitivities().forEach(name -> sensitivities.merge(name, 1, Integer::sum));
    }

    BatchSummary summary(Collection<CaseEntry> entries) {
        List<BatchSummary.Moved> moved = entries.stream()
                .filter(entry -> entry.change() != null && entry.change().firstMoved())
                .map(entry -> {
                    CaseChange change = Objects.requireNonNull(entry.change());
                    return new BatchSummary.Moved(entry.id(), change.text(), change.causes());
                })
                .toList();
        return new BatchSummary(counts(rules), counts(deciding), counts(sensitivities), moved);
    }

    private static List<BatchSummary.Count> counts(Map<String, Integer> all) {
        return all.entrySet().stream()
                .map(each -> new BatchSummary.Count(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(BatchSummary.Count::cases)
                        .reversed()
                        .thenComparing(BatchSummary.Count::name))
                .toList();
    }
}
