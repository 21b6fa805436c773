package org.mandate.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandate.facts.CaseFile;
import org.mandate.facts.Settings;
import org.mandate.ranking.Situation;
import org.mandate.ranking.Trial;
import org.mandate.rules.RuleInfo;
import org.mandate.rules.Rulebook;

/** Past reviews with a rulebook and settings to try on them. */
final class Bench {

    private final Rulebook rulebook;
    private final Settings settings;
    private final List<PastReview> reviews;
    private final Map<PastReview, Set<String>> foreign = new HashMap<>();

    Bench(Rulebook rulebook, Settings settings, List<CaseFile> files) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.reviews = files.stream().map(file -> PastReview.of(file, settings)).toList();
        reviews.forEach(review -> foreign.put(review, review.foreignRules(rulebook)));
    }

    Settings settings() {
        return settings;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    List<PastReview> reviews() {
        return reviews;
    }

    /** Reviews with a choice, in which the decision was on the table. */
    List<PastReview> counted() {
        return reviews.stream().filter(PastReview::counts).toList();
    }

    /** Rules drawn from a review or knowable only later. */
    Set<String> foreign(PastReview review) {
        return foreign.getOrDefault(review, Set.of());
    }

    /** Rules of the domain. */
    List<RuleInfo> domain() {
        return rulebook.rules().values().stream().filter(r -> !r.ranking()).toList();
    }

    /** With all rules. */
    Trial withAll(PastReview review) {
        return Trial.without(Set.of(), rulebook, settings, review.situation());
    }

    /** Without the rules drawn from the review or knowable only later. */
    Trial without(PastReview review) {
        return Trial.without(foreign(review), rulebook, settings, review.situation());
    }

    /** The same without one rule more. */
    Trial without(PastReview review, String rule) {
        Set<String> all = new HashSet<>(foreign(review));
        all.add(rule);
        return Trial.without(all, rulebook, settings, review.situation());
    }

    /** Whether a review's decision leads among the facts of another, with some rules left out. */
    boolean agreesAmong(PastReview review, PastReview other, Set<String> leftOut) {
        Situation mixed = review.situation().amongFactsOf(other.situation());
        return agrees(review, Trial.without(leftOut, rulebook, settings, mixed));
    }

    /** Whether the decision leads alone. */
    static boolean agrees(PastReview review, Trial trial) {
        return Agreement.of(review, KindPlace.leading(trial)) == Agreement.AGREES;
    }
}
