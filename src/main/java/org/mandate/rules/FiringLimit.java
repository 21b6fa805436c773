package org.mandate.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.vocabulary.Conclusion;

/** Fires a session up to a limit, so that rules that undo their own grounds cannot run for ever. */
public final class FiringLimit {

    private static final int NAMED = 3;

    private FiringLimit() {}

    /**
     * Fires and reads a result; the session is disposed of in any case.
     *
     * @param rulebook the rules of the sessions
     * @param open opens a session with its facts; called again only to find out which rules loop
     * @param limit most firings
     * @param result reads the result from the session when no rule has more to say
     * @throws InvalidInput at the limit, at the place of the rule that fired most and naming the next ones
     */
    public static <T> T run(Rulebook rulebook, Supplier<KieSession> open, int limit, Function<KieSession, T> result) {
        return run(rulebook, open, limit, match -> true, result);
    }

    /** The same with only the matches that are let pass; a rule none of whose matches is concludes nothing. */
    public static <T> T run(
            Rulebook rulebook,
            Supplier<KieSession> open,
            int limit,
            AgendaFilter matches,
            Function<KieSession, T> result) {
        KieSession session = open.get();
        try {
            // Exactly as many firings as allowed are no loop if no rule has more to say.
            if (ends(rulebook, session, matches, limit)) {
                return result.apply(session);
            }
        } finally {
            session.dispose();
        }
        throw exceeded(rulebook, open, limit);
    }

    /**
     * Fires a session; false where the limit was reached and rules still have something to say.
     *
     * @throws InvalidInput where a rule fails while it concludes, at its place
     */
    public static boolean ends(Rulebook rulebook, KieSession session, AgendaFilter matches, int limit) {
        try {
            // Exactly as many firings as allowed are no loop if no rule has more to say.
            return session.fireAllRules(matches, limit) < limit || session.fireAllRules(matches, 1) == 0;
        } catch (ConsequenceException failed) {
            if (failed.getCause() instanceof InvalidInput wrong) {
                throw wrong;
            }
            throw new InvalidInput(List.of(FailedRule.of(rulebook, failed)));
        }
    }

    /** What to throw where a session did not come to rest; opens another one to find out which rules loop. */
    public static InvalidInput exceeded(Rulebook rulebook, Supplier<KieSession> open, int limit) {
        return new InvalidInput(List.of(endless(rulebook, busiest(open, limit), limit)));
    }

    private static Diagnostic endless(Rulebook rulebook, List<Map.Entry<String, Integer>> busiest, int limit) {
        String message = "the rules do not come to rest: stopped after " + limit + " firings; most often fired "
                + busiest.stream()
                        .map(e -> "\"" + e.getKey() + "\" (" + e.getValue() + " times)")
                        .collect(Collectors.joining(", "));
        RuleInfo rule = rulebook.rules().get(busiest.get(0).getKey());
        return rule == null
                ? Diagnostic.ofFile("rules", "endless", message)
                : new Diagnostic(rule.file(), rule.line(), 0, "endless", message, null, null);
    }

    private static List<Map.Entry<String, Integer>> busiest(Supplier<KieSession> open, int limit) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> feeding = new HashMap<>();
        KieSession session = open.get();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    String rule = event.getMatch().getRule().getName();
                    counts.merge(rule, 1, Integer::sum);
                    boolean feedsItself = event.getMatch().getObjects().stream()
                            .anyMatch(o -> o instanceof Conclusion c
                                    && c.grounds().rule().equals(rule));
                    feeding.merge(rule, feedsItself ? 1 : 0, Integer::sum);
                }
            });
            session.fireAllRules(limit);
        } finally {
            session.dispose();
        }
        return counts.entrySet().stream()
                // What follows a loop fires as often as what makes it: a rule that feeds itself is named first.
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Integer> e) -> feeding.getOrDefault(e.getKey(), 0) > 0 ? 0 : 1)
                        .thenComparing(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .toList();
    }
}
