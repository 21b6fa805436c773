package org.mandate.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.ranking.Matched;
import org.mandate.ranking.Trial;
import org.mandate.rules.ParsedRule;
import org.mandate.rules.QueryBase;
import org.mandate.rules.Rulebook;

/** The steps of one rule, compiled, so that one can ask what matches each on what another firing left standing. */
final class NearBase {

    private final NearSteps steps;
    private final Rulebook queries;

    private NearBase(NearSteps steps, Rulebook queries) {
        this.steps = steps;
        this.queries = queries;
    }

    /** The steps of a rule; null where it cannot be taken apart. */
    static @Nullable NearBase of(ParsedRule rule) {
        NearSteps steps = NearSteps.of(rule, "q");
        Map<String, QueryBase.Query> all = new LinkedHashMap<>();
        steps.steps().forEach(step -> collect(step, all));
        @Nullable Rulebook queries = QueryBase.compile(rule.file(), all.values());
        return queries == null ? null : new NearBase(steps, queries);
    }

    NearSteps steps() {
        return steps;
    }

    /** How far the facts of a trial get. */
    NearReading read(NearState state, Trial trial, LocalDate day, @Nullable String option) {
        Map<String, List<Matched>> byQuery = new HashMap<>();
        for (Matched matched : trial.matches(queries, state.settings(), state.file(), day)) {
            byQuery.computeIfAbsent(matched.rule(), q -> new ArrayList<>()).add(matched);
        }
        return new NearReading(steps, byQuery, option);
    }

    /** Constraints on one {@code accumulate} share what stands inside it. */
    private static void collect(NearStep step, Map<String, QueryBase.Query> into) {
        into.put(step.query(), new QueryBase.Query(step.query(), step.conditions()));
        step.inside().forEach(inner -> collect(inner, into));
    }
}
