package org.mandate.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.Trial;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.CriterionValue;
import org.mandate.vocabulary.Firmness;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionKind;
import org.mandate.vocabulary.OptionScore;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The weights under which a kind of option would have led, by linear programming: over all weights that are not negative
 * and add up to 1, those under which one of its options scores no less than any other kind on the table.
 *
 * @param none why there are no such weights, or null where there are
 * @param criteria for each criterion the least and the greatest weight in the region; empty where there are none
 */
record WeightRegion(@Nullable String none, List<Range> criteria) {

    /**
     * The weights of one criterion within the region.
     *
     * @param criterion the criterion
     * @param least its least weight
     * @param greatest its greatest weight
     */
    record Range(Criterion criterion, double least, double greatest) {}

    static {
        // The library would print what it thinks of the hardware.
        System.setProperty("shut.up.ojAlgo", "");
    }

    WeightRegion {
        criteria = List.copyOf(criteria);
    }

    /** The region for a kind. An option off the table is held against those on it, as if it were there. */
    static WeightRegion of(OptionKind kind, Trial trial) {
        if (trial.conclusions().firmness() == Firmness.NONE
                && trial.conclusions().of(OptionScore.class).stream().anyMatch(s -> s.onTable() && s.stands())) {
            return none("nothing is recommended: "
                    + trial.conclusions().recommendation().why());
        }
        List<OptionScore> own = scores(trial, o -> o.kind() == kind).stream()
                .filter(OptionScore::stands)
                .toList();
        if (own.isEmpty()) {
            return none(
                    scores(trial, o -> o.kind() == kind).isEmpty()
                            ? "no option of this kind"
                            : "a demand on it fails, whatever the weights");
        }
        List<OptionScore> others = scores(trial, o -> o.kind() != kind && o.onTable()).stream()
                .filter(OptionScore::stands)
                .toList();
        List<Criterion> criteria = trial.conclusions().of(CriterionValue.class).stream()
                .map(CriterionValue::criterion)
                .distinct()
                .sorted()
                .toList();
        SortedMap<Criterion, Range> hull = new TreeMap<>();
        for (OptionScore option : own) {
            ranges(option, others, criteria, trial).forEach(r -> hull.merge(r.criterion(), r, WeightRegion::both));
        }
        return hull.isEmpty()
                ? none("another kind scores higher under all weights")
                : new WeightRegion(null, List.copyOf(hull.values()));
    }

    private static WeightRegion none(String why) {
        return new WeightRegion(why, List.of());
    }

    private static Range both(Range a, Range b) {
        return new Range(a.criterion(), Math.min(a.least(), b.least()), Math.max(a.greatest(), b.greatest()));
    }

    private static List<OptionScore> scores(Trial trial, Predicate<Option> which) {
        List<String> ids = trial.facts().stream()
                .filter(fact -> fact instanceof Option option && which.test(option))
                .map(fact -> fact.id())
                .toList();
        return trial.conclusions().of(OptionScore.class).stream()
                .filter(score -> ids.contains(score.option()))
                .toList();
    }

    /** Empty where the option leads under no weights. */
    private static List<Range> ranges(
            OptionScore option, List<OptionScore> others, List<Criterion> criteria, Trial trial) {
        List<Range> ranges = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Optimisation.Result least =
                    program(option, others, criteria, criterion, trial).minimise();
            Optimisation.Result greatest =
                    program(option, others, criteria, criterion, trial).maximise();
            if (!least.getState().isOptimal() || !greatest.getState().isOptimal()) {
                return List.of();
            }
            ranges.add(new Range(criterion, share(least), share(greatest)));
        }
        return ranges;
    }

    private static ExpressionsBasedModel program(
            OptionScore option, List<OptionScore> others, List<Criterion> criteria, Criterion goal, Trial trial) {
        ExpressionsBasedModel program = new ExpressionsBasedModel();
        Expression sum = program.newExpression("sum").level(1);
        List<Expression> leads = others.stream()
                .map(other -> program.newExpression(other.option()).lower(0))
                .toList();
        for (Criterion criterion : criteria) {
            Variable weight = program.newVariable(criterion.name()).lower(0).weight(criterion == goal ? 1 : 0);
            sum.set(weight, 1);
            for (int i = 0; i < leads.size(); i++) {
                leads.get(i).set(weight, value(option, criterion, trial) - value(others.get(i), criterion, trial));
            }
        }
        return program;
    }

    private static double share(Optimisation.Result result) {
        return Math.max(0, Math.min(1, result.getValue()));
    }

    private static double value(OptionScore option, Criterion criterion, Trial trial) {
        return trial.conclusions().of(CriterionValue.class).stream()
                .filter(v -> v.option().equals(option.option()) && v.criterion() == criterion)
                .mapToDouble(CriterionValue::value)
                .findFirst()
                .orElseThrow();
    }
}
