package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mandate.ranking.LiveSession;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.CriterionValue;
import org.mandate.vocabulary.Grounds;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.OptionViability;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Viability;
import org.mandate.vocabulary.Weight;
import org.mandate.weights.Groups;
import org.mandate.weights.Values;

/**
 * Lets the rules score the options on the table under any weights. What an option is worth on a criterion does not depend
 * on weights, so only the rules that make scores speak again, on values that the rules concluded before; where a trial
 * shows that a rulebook is not like that, the whole of it speaks.
 */
final class Weighing {

    /** Puts options that have failed a demand behind all that have not, in the order of their scores. */
    private static final double FALLEN = 10;

    private static final double ROUNDING = 2e-9;

    private final Question question;
    private final List<Criterion> criteria;
    private final double[] stated;
    private final List<Option> leaves;
    private final List<CriterionValue> values;
    private final List<Conclusion> concluded;
    private final boolean quick;

    Weighing(Question question) {
        this.question = question;
        concluded = question.sessions().ask(live -> live.concluding(Delta.NONE, Conclusion.class));
        Map<Criterion, Double> weights = new TreeMap<>();
        concluded.forEach(c -> {
            if (c instanceof Weight weight) {
                weights.put(weight.criterion(), weight.value());
            }
        });
        criteria = weights.entrySet().stream()
                .sorted(Map.Entry.<Criterion, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        stated = criteria.stream()
                .mapToDouble(c -> Objects.requireNonNull(weights.get(c)))
                .toArray();
        leaves = question.options().values().stream().filter(Option::onTable).toList();
        Set<String> ids = new TreeSet<>(leaves.stream().map(Option::id).toList());
        values = of(CriterionValue.class).stream()
                .filter(v -> ids.contains(v.option()))
                .sorted(Comparator.comparing(CriterionValue::id))
                .toList();
        quick = agrees();
    }

    /** Criteria that weigh, the weightiest first. */
    List<Criterion> criteria() {
        return criteria;
    }

    /** Their weights as stated. */
    double[] stated() {
        return stated.clone();
    }

    /** Groups of the options on the table, which are in the order of their ids. */
    Groups groups() {
        return Groups.of(leaves.stream().map(Option::group).toList());
    }

    /** Options on the table, in the order of scores. */
    List<Option> leaves() {
        return leaves;
    }

    /** What the options are worth on each criterion; of those that have failed a demand far less. */
    Values values(List<CriterionValue> concludedValues) {
        double[][] rows = new double[leaves.size()][criteria.size()];
        for (int leaf = 0; leaf < rows.length; leaf++) {
            Arrays.fill(rows[leaf], stands(leaves.get(leaf).id()) ? 0 : -FALLEN);
        }
        List<String> ids = leaves.stream().map(Option::id).toList();
        for (CriterionValue value : concludedValues) {
            int leaf = ids.indexOf(value.option());
            int criterion = criteria.indexOf(value.criterion());
            if (leaf >= 0 && criterion >= 0) {
                rows[leaf][criterion] += value.value();
            }
        }
        return new Values(rows);
    }

    /** The same for the case as it stands. */
    Values values() {
        return values(values);
    }

    /** Sessions that score under weights. */
    Sessions sessions(int threads, Progress progress) {
        if (!quick) {
            return new Sessions(threads, progress, () -> new Live(LiveSession.of(question.rulebook()), question.objects()));
        }
        Set<String> scoring = new TreeSet<>();
        of(OptionScore.class).forEach(score -> scoring.add(score.grounds().rule()));
        Set<Object> base = new LinkedHashSet<>(leaves);
        of(OptionViability.class)
                .forEach(v -> base.add(new OptionViability(v.option(), v.viability(), v.text(), given(v))));
        return new Sessions(
                threads, progress, () -> new Live(LiveSession.of(question.rulebook(), scoring), base));
    }

    /** Scores of the options under weights, by the rules. */
    double[] scores(Live live, double[] weights) {
        List<OptionScore> found = live.concluding(quick ? quickly(weights) : priorities(weights), OptionScore.class);
        double[] scores = new double[leaves.size()];
        List<String> ids = leaves.stream().map(Option::id).toList();
        for (OptionScore score : found) {
            int leaf = ids.indexOf(score.option());
            if (leaf >= 0) {
                scores[leaf] = score.stands() ? score.score() : score.score() - FALLEN;
            }
        }
        return scores;
    }

    /** Priorities that give these weights, in place of those of the case. */
    Delta priorities(double[] weights) {
        List<Priority> other = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Criterion criterion = criteria.get(i);
            other.add(new Priority("weight-" + (i + 1), "a draw", criterion, null, Math.min(1, weights[i]), true));
        }
        return Delta.swap(question.file().priorities(), other);
    }

    private Delta quickly(double[] weights) {
        List<CriterionValue> weighed = new ArrayList<>();
        for (CriterionValue v : values) {
            double weight = Math.rint(weights[criteria.indexOf(v.criterion())] * 1e9) / 1e9;
            weighed.add(new CriterionValue(
                    v.option(), v.criterion(), weight, v.pro(), v.against(), v.value(), v.low(), v.high(), given(v)));
        }
        return Delta.swap(List.of(), weighed);
    }

    /** Whether scores come out as from the whole rulebook, at the stated weights and with each criterion alone. */
    private boolean agrees() {
        List<double[]> tries = new ArrayList<>(List.of(stated));
        for (int i = 0; i < criteria.size(); i++) {
            double[] one = new double[criteria.size()];
            one[i] = 1;
            tries.add(one);
        }
        Weighing whole = new Weighing(this, false);
        Weighing parts = new Weighing(this, true);
        try (Sessions few = parts.sessions(1, Progress.NONE)) {
            return tries.stream().allMatch(weights -> {
                double[] slow = question.sessions().ask(live -> whole.scores(live, weights));
                double[] fast = few.ask(live -> parts.scores(live, weights));
                for (int i = 0; i < slow.length; i++) {
                    if (Math.abs(slow[i] - fast[i]) > ROUNDING) {
                        return false;
                    }
                }
                return true;
            });
        }
    }

    private Weighing(Weighing other, boolean quick) {
        question = other.question;
        criteria = other.criteria;
        stated = other.stated;
        leaves = other.leaves;
        values = other.values;
        concluded = other.concluded;
        this.quick = quick;
    }

    private boolean stands(String option) {
        return of(OptionViability.class).stream()
                .noneMatch(v -> v.option().equals(option) && v.viability() == Viability.NOT_VIABLE);
    }

    private <T extends Conclusion> List<T> of(Class<T> type) {
        return concluded.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Grounds that cost little: nobody will ask for them. */
    private static Grounds given(Conclusion conclusion) {
        return new Grounds(conclusion.grounds().rule(), List.of(), List.of(), List.of(), 1, Map.of(), null);
    }
}
