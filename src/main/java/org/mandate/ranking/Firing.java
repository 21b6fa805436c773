package org.mandate.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.rules.FiringLimit;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Demand;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Option;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.Recommendation;
import org.mandate.vocabulary.Unknown;
import org.mandate.vocabulary.Weighting;

/** Fires the rulebook on the facts of one world. */
final class Firing {

    /** Far above what a case needs; a rulebook that reaches it loops. */
    static final int LIMIT = 200_000;

    private final Rulebook rulebook;
    private final Settings settings;
    private final CaseFile file;
    private final int limit;

    Firing(Rulebook rulebook, Settings settings, CaseFile file) {
        this(rulebook, settings, file, LIMIT);
    }

    /** With another number of firings after which a rulebook is taken to loop. */
    Firing(Rulebook rulebook, Settings settings, CaseFile file, int limit) {
        this.limit = limit;
        this.rulebook = rulebook;
        this.settings = settings;
        this.file = file;
    }

    /**
     * Conclusions that stand when no rule has more to say, sorted by reference and rule.
     *
     * @throws InvalidInput where the rulebook loops or leaves an option without a demand or a score
     */
    Conclusions fire(List<Fact> facts, List<Unknown> unknowns) {
        Conclusions conclusions = run(() -> open(facts, unknowns), rule -> true);
        check(facts, conclusions, true);
        return conclusions;
    }

    /**
     * The same in a session that stays open, which may hold something else until now.
     *
     * @param demanding whether an option of which nothing is demanded is an error
     */
    Conclusions fire(LiveSession session, List<Fact> facts, List<Unknown> unknowns, boolean demanding) {
        session.hold(objects(facts, unknowns));
        Conclusions conclusions = session.conclusions();
        check(facts, conclusions, demanding);
        return conclusions;
    }

    /** The same, but only which option leads and how; see {@link LiveSession#outcome}. */
    Conclusions outcome(LiveSession session, List<Fact> facts, List<Unknown> unknowns, boolean demanding) {
        session.hold(objects(facts, unknowns));
        Conclusions conclusions = session.outcome();
        check(facts, conclusions, demanding);
        return conclusions;
    }

    /**
     * The same as if some rules had never been written. An option of which nothing is demanded then is no error: what
     * would demand it may be left out.
     */
    Conclusions fireWithout(Set<String> leftOut, List<Fact> facts, List<Unknown> unknowns) {
        Conclusions conclusions = run(() -> open(facts, unknowns), rule -> !leftOut.contains(rule));
        check(facts, conclusions, leftOut.isEmpty());
        return conclusions;
    }

    /** What the method makes of conclusions of the domain that are given; rules of the domain draw none. */
    Conclusions weigh(List<Conclusion> given, List<Fact> facts, List<Unknown> unknowns) {
        Conclusions conclusions = run(
                () -> {
                    KieSession session = open(facts, unknowns);
                    given.forEach(session::insert);
                    return session;
                },
                this::isOfTheMethod);
        check(facts, conclusions, false);
        return conclusions;
    }

    /** Whether a rule belongs to the method rather than to the domain. */
    boolean isOfTheMethod(String rule) {
        RuleInfo info = rulebook.rules().get(rule);
        return info != null && info.ranking();
    }

    private Conclusions run(Supplier<KieSession> open, Predicate<String> rules) {
        List<Conclusion> standing = FiringLimit.run(
                rulebook, open, limit, match -> rules.test(match.getRule().getName()), session -> {
                    List<Conclusion> found = new ArrayList<>();
                    for (Object object : session.getObjects(o -> o instanceof Conclusion)) {
                        found.add((Conclusion) object);
                    }
                    return found;
                });
        return new Conclusions(sorted(standing));
    }

    /**
     * Names of the rules that match what stood at the end of another firing; they must conclude nothing. Listening to a
     * session while conclusions come and go would also count what does not stand, and the engine can stumble there.
     */
    Set<String> matching(List<Fact> facts, List<Unknown> unknowns, Conclusions conclusions) {
        Set<String> names = new TreeSet<>();
        visit(facts, unknowns, conclusions, match -> names.add(match.getRule().getName()));
        return names;
    }

    /** The same with what the variables of each match hold. */
    List<Matched> matches(List<Fact> facts, List<Unknown> unknowns, Conclusions conclusions) {
        List<Matched> found = new ArrayList<>();
        visit(facts, unknowns, conclusions, match -> {
            SortedMap<String, @Nullable Object> values = new TreeMap<>();
            match.getDeclarationIds().forEach(id -> values.put(id, match.getDeclarationValue(id)));
            found.add(new Matched(match.getRule().getName(), values));
        });
        return found;
    }

    private void visit(List<Fact> facts, List<Unknown> unknowns, Conclusions conclusions, Consumer<Match> matches) {
        KieSession session = open(facts, unknowns);
        try {
            conclusions.all().forEach(session::insert);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    matches.accept(event.getMatch());
                }
            });
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    static List<Conclusion> sorted(List<Conclusion> standing) {
        return standing.stream()
                .map(Sortable::of)
                .sorted(Comparator.comparing(Sortable::reference)
                        .thenComparing(Sortable::rule)
                        .thenComparing(Sortable::because))
                .map(Sortable::conclusion)
                .toList();
    }

    /** A conclusion with what it is sorted by, made once and not at each comparison. */
    private record Sortable(Conclusion conclusion, String reference) {

        static Sortable of(Conclusion conclusion) {
            return new Sortable(conclusion, conclusion.reference());
        }

        String rule() {
            return conclusion.grounds().rule();
        }

        String because() {
            return String.join(",", conclusion.grounds().because());
        }
    }

    private KieSession open(List<Fact> facts, List<Unknown> unknowns) {
        KieSession session = rulebook.newSession();
        objects(facts, unknowns).forEach(session::insert);
        return session;
    }

    private List<Object> objects(List<Fact> facts, List<Unknown> unknowns) {
        return new Situation(file, facts, unknowns).objects(settings);
    }

    private void check(List<Fact> facts, Conclusions conclusions, boolean demanding) {
        List<Option> options = facts.stream()
                .filter(Option.class::isInstance)
                .map(Option.class::cast)
                .toList();
        Map<String, List<Demand>> demands = conclusions.byOption(Demand.class, Demand::option);
        Map<String, List<OptionScore>> scores = conclusions.byOption(OptionScore.class, OptionScore::option);
        List<Diagnostic> problems = new ArrayList<>();
        for (Option option : options) {
            if (demanding && !demands.containsKey(option.id())) {
                String message = "no rule demands anything of option '" + option.id() + "' (" + option.kind() + ")";
                problems.add(at(option, "no-demand", message));
            }
            if (scores.getOrDefault(option.id(), List.of()).size() != 1) {
                String message = "the rulebook gives option '" + option.id() + "' no single score";
                problems.add(at(option, "no-score", message));
            }
        }
        if (settings.method().weighting() == Weighting.GIVEN
                && file.priorities().stream().allMatch(p -> p.weight() == null)) {
            String message =
                    "the method takes weights as given (weighting: GIVEN), and the priorities give places only";
            problems.add(problem("no-weights", message));
        }
        int recommendations = conclusions.of(Recommendation.class).size();
        if (problems.isEmpty() && recommendations != 1) {
            problems.add(problem(
                    "no-recommendation", "the rulebook concludes " + recommendations + " recommendations, not one"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private Diagnostic at(Option option, String code, String message) {
        return file.entries().stream()
                .filter(entry -> entry.id().equals(option.id()))
                .findFirst()
                .map(entry -> new Diagnostic(entry.file(), entry.line(), 0, code, message, null, null))
                .orElseGet(() -> problem(code, message));
    }

    private Diagnostic problem(String code, String message) {
        return Diagnostic.ofFile("facts/" + file.id(), code, message);
    }
}
