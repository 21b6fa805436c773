package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.LiveSession;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.CriterionValue;
import org.mandate.vocabulary.Finding;
import org.mandate.vocabulary.Grounds;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.OptionViability;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Threshold;
import org.mandate.vocabulary.Viability;
import org.mandate.vocabulary.Weight;
import org.mandate.weights.Groups;
import org.mandate.weights.Values;

/**
 * Lets the rules score the options on the table under any weights and strengths. What rules of the domain conclude does
 * not depend on these, and what an option is worth on a criterion does not depend on weights, so only the rules that make
 * values and scores speak again; where a trial shows that a rulebook is not like that, the whole of it speaks.
 */
final class Weighing {

    /** Puts options that have failed a demand behind all that have not, in the order of their scores. */
    private static final double FALLEN = 10;

    private static final double ROUNDING = 2e-9;

    /** Grounds that cost little: nobody will ask for them. */
    private static final Grounds LIGHT = new Grounds("given", List.of(), List.of(), List.of(), 1, Map.of(), null);

    private final Question question;
    private final List<Criterion> criteria;
    private final double[] stated;
    private final List<Option> leaves;
    private final List<String> ids;
    private final List<Conclusion> concluded;
    private final List<CriterionValue> valuesOnTable;
    private final boolean quick;

    Weighing(Question question) {
        this.question = question;
        concluded = question.sessions().ask(live -> live.concluding(Delta.NONE, Conclusion.class));
        Map<Criterion, Double> weights = new TreeMap<>();
        of(Weight.class).forEach(weight -> weights.put(weight.criterion(), weight.value()));
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
        ids = leaves.stream().map(Option::id).toList();
        valuesOnTable = of(CriterionValue.class).stream()
                .filter(v -> ids.contains(v.option()))
                .sorted(Comparator.comparing(CriterionValue::id))
                .map(v -> new CriterionValue(
                        v.option(),
                        v.criterion(),
                        v.weight(),
                        v.pro(),
                        v.against(),
                        v.value(),
                        v.low(),
                        v.high(),
                        LIGHT))
                .toList();
        quick = agrees();
    }

    private Weighing(Weighing other, boolean quick) {
        question = other.question;
        criteria = other.criteria;
        stated = other.stated;
        leaves = other.leaves;
        ids = other.ids;
        concluded = other.concluded;
        valuesOnTable = other.valuesOnTable;
        this.quick = quick;
    }

    /** Criteria that weigh, the weightiest first. */
    List<Criterion> criteria() {
        return criteria;
    }

    /** Their weights as stated. */
    double[] stated() {
        return stated.clone();
    }

    /** Groups of the options on the table. */
    Groups groups() {
        return Groups.of(leaves.stream().map(Option::group).toList());
    }

    /** What the options are worth on each criterion; of those that have failed a demand far less. */
    Values values(Collection<CriterionValue> found) {
        double[][] rows = new double[leaves.size()][criteria.size()];
        for (int leaf = 0; leaf < rows.length; leaf++) {
            Arrays.fill(rows[leaf], stands(ids.get(leaf)) ? 0 : -FALLEN);
        }
        for (CriterionValue value : found) {
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
        return values(of(CriterionValue.class));
    }

    /** The group that leads by scores, the first by id where groups are level; null where nothing stands. */
    @Nullable
    String leader(double[] scores) {
        int best = -1;
        for (int leaf = 0; leaf < scores.length; leaf++) {
            if (scores[leaf] < FALLEN / -2) {
                continue;
            }
            double lead = best < 0 ? 1 : scores[leaf] - scores[best];
            boolean sooner = best >= 0
                    && lead >= -Groups.TIE
                    && leaves.get(leaf).group().compareTo(leaves.get(best).group()) < 0;
            best = lead > Groups.TIE || sooner ? leaf : best;
        }
        return best < 0 ? null : leaves.get(best).group();
    }

    /** A session in which values are given and weights change; of the whole rulebook where that is needed. */
    Scoring underWeights() {
        return quick
                ? new Scoring(
                        LiveSession.of(question.rulebook(), rulesOf(Set.of(OptionScore.class))), frame(Set.of()), true)
                : whole();
    }

    /** A session in which findings are given and strengths and weights change; of the whole rulebook where needed. */
    Scoring underStrengths() {
        if (!quick) {
            return whole();
        }
        Set<Object> base = frame(Set.of(Finding.class));
        base.add(question.settings().method());
        base.addAll(question.settings().thresholds().values());
        return new Scoring(
                LiveSession.of(question.rulebook(), rulesOf(Set.of(CriterionValue.class, OptionScore.class))),
                base,
                false);
    }

    private Scoring whole() {
        return new Scoring(LiveSession.of(question.rulebook()), question.objects(), false);
    }

    /** Options on the table, what their demands leave of them, and conclusions of some types about them, as given. */
    private Set<Object> frame(Set<Class<? extends Conclusion>> types) {
        Set<Object> base = new LinkedHashSet<>(leaves);
        of(OptionViability.class)
                .forEach(v -> base.add(new OptionViability(v.option(), v.viability(), v.text(), given(v))));
        if (types.contains(Finding.class)) {
            of(Finding.class)
                    .forEach(f -> base.add(
                            new Finding(f.option(), f.criterion(), f.side(), f.strength(), f.text(), given(f))));
        }
        return base;
    }

    private Set<String> rulesOf(Set<Class<? extends Conclusion>> types) {
        Set<String> rules = new TreeSet<>();
        concluded.stream()
                .filter(c -> types.contains(c.getClass()))
                .forEach(c -> rules.add(c.grounds().rule()));
        return rules;
    }

    /** A live session that scores under weights, and strengths where it is one for them. For one thread at a time. */
    final class Scoring implements AutoCloseable {

        private final LiveSession session;
        private final Collection<Object> base;
        private final boolean valuesGiven;
        private Collection<?> now = List.of();
        private Collection<Threshold> thresholds = List.of();
        private boolean open;

        private Scoring(LiveSession session, Collection<Object> base, boolean valuesGiven) {
            this.session = session;
            this.base = base;
            this.valuesGiven = valuesGiven;
        }

        /** Scores of the options on the table under weights. */
        double[] scores(double[] weights) {
            return scores(weights, null);
        }

        /** The same with other thresholds, which replace those of the same id. */
        double[] scores(double[] weights, @Nullable Collection<Threshold> others) {
            if (!open) {
                session.hold(base);
                open = true;
            }
            Collection<?> next = valuesGiven ? weighed(weights) : quick ? given(weights) : priorities(weights);
            if (!valuesGiven && !quick) {
                session.swap(question.file().priorities(), List.of());
            }
            session.swap(now, next);
            now = next;
            if (others != null) {
                session.swap(thresholds.isEmpty() ? stated(others) : thresholds, others);
                thresholds = others;
            }
            double[] scores = new double[ids.size()];
            for (OptionScore score : session.conclude(OptionScore.class)) {
                int leaf = ids.indexOf(score.option());
                if (leaf >= 0) {
                    scores[leaf] = score.stands() ? score.score() : score.score() - FALLEN;
                }
            }
            return scores;
        }

        /** What the options are worth on each criterion, as last concluded. */
        Values values() {
            return Weighing.this.values(session.conclude(CriterionValue.class));
        }

        private List<Threshold> stated(Collection<Threshold> others) {
            return others.stream()
                    .map(t -> Objects.requireNonNull(
                            question.settings().thresholds().get(t.id())))
                    .toList();
        }

        @Override
        public void close() {
            session.close();
        }
    }

    private List<CriterionValue> weighed(double[] weights) {
        List<CriterionValue> weighed = new ArrayList<>();
        for (CriterionValue v : valuesOnTable) {
            double weight = rounded(weights[criteria.indexOf(v.criterion())]);
            weighed.add(new CriterionValue(
                    v.option(),
                    v.criterion(),
                    weight,
                    v.pro(),
                    v.against(),
                    v.value(),
                    v.low(),
                    v.high(),
                    v.grounds()));
        }
        return weighed;
    }

    private List<Weight> given(double[] weights) {
        List<Weight> given = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            given.add(new Weight(criteria.get(i), rounded(weights[i]), LIGHT));
        }
        return given;
    }

    private List<Priority> priorities(double[] weights) {
        List<Priority> other = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            other.add(
                    new Priority("weight-" + (i + 1), "a draw", criteria.get(i), null, Math.min(1, weights[i]), true));
        }
        return other;
    }

    /** Whether scores come out as from the whole rulebook: as stated, with each criterion alone, with other strengths. */
    private boolean agrees() {
        List<double[]> tries = new ArrayList<>(List.of(stated));
        for (int i = 0; i < criteria.size(); i++) {
            double[] one = new double[criteria.size()];
            one[i] = 1;
            tries.add(one);
        }
        Weighing fast = new Weighing(this, true);
        List<Threshold> strengths = Strengths.of(question.settings(), new double[] {0.1, 0.3, 0.9});
        try (Scoring whole = whole();
                Scoring weights = fast.underWeights();
                Scoring both = fast.underStrengths()) {
            return tries.stream().allMatch(w -> alike(whole.scores(w), weights.scores(w)))
                    && alike(whole.scores(stated, strengths), both.scores(stated, strengths));
        }
    }

    private static boolean alike(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - other[i]) > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private boolean stands(String option) {
        return of(OptionViability.class).stream()
                .noneMatch(v -> v.option().equals(option) && v.viability() == Viability.NOT_VIABLE);
    }

    private <T extends Conclusion> List<T> of(Class<T> type) {
        return concluded.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static double rounded(double weight) {
        return Math.rint(weight * 1e9) / 1e9;
    }

    /** What of its grounds a score depends on: quality, and what ties findings together. */
    private static Grounds given(Conclusion conclusion) {
        Grounds grounds = conclusion.grounds();
        return new Grounds(
                grounds.rule(),
                List.of(),
                List.of(),
                grounds.links(),
                grounds.quality(),
                Map.of(),
                grounds.independent());
    }
}
