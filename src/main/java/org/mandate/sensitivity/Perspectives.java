package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mandate.decision.PerspectiveAnswer;
import org.mandate.facts.FactEntry;
import org.mandate.facts.FactFields;
import org.mandate.facts.FactText;
import org.mandate.facts.Perspective;
import org.mandate.ranking.Ranker;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.Priority;
import org.mandate.whatif.ChangedCase;

/** Ranks a case as its participants see it, and finds the least disagreement that puts another group first. */
final class Perspectives {

    /** Differences beyond which sets are not searched any more. */
    private static final int MOST_TOGETHER = 3;

    private final Question question;

    private Perspectives(Question question) {
        this.question = question;
    }

    /** One answer a perspective, in their order. */
    static List<PerspectiveAnswer> of(Question question, List<Perspective> perspectives) {
        Perspectives all = new Perspectives(question);
        return question.sessions().each(perspectives, (live, one) -> all.answer(live, one));
    }

    /**
     * One thing in which a perspective differs from the case as stated.
     *
     * @param text in words
     * @param edit what it changes in the inputs
     * @param rule the rule that it leaves out, or empty
     */
    private record Difference(String text, Supposed.Edit edit, String rule) {}

    private PerspectiveAnswer answer(Live live, Perspective perspective) {
        List<Difference> differences = differences(perspective);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            all.add(i);
        }
        Outcome outcome = outcome(live, differences, all);
        Map<String, PerspectiveAnswer.Place> options = new TreeMap<>();
        outcome.options()
                .forEach((id, p) -> options.put(id, new PerspectiveAnswer.Place(p.rank(), p.viability(), p.score())));
        return new PerspectiveAnswer(
                perspective.id(),
                perspective.holder(),
                perspective.illustration(),
                outcome.first(),
                options,
                differences.stream().map(Difference::text).toList(),
                outcome.sameFirst(question.stated()) ? List.of() : splits(live, differences),
                perspective.dissent());
    }

    /** The smallest sets of differences with which another group is first than as stated. */
    private List<List<Integer>> splits(Live live, List<Difference> differences) {
        List<List<Integer>> sets = List.of(List.of());
        for (int size = 1; size <= Math.min(MOST_TOGETHER, differences.size()); size++) {
            List<List<Integer>> larger = new ArrayList<>();
            for (List<Integer> set : sets) {
                int from = set.isEmpty() ? 0 : set.get(set.size() - 1) + 1;
                for (int next = from; next < differences.size(); next++) {
                    List<Integer> more = new ArrayList<>(set);
                    more.add(next);
                    larger.add(more);
                }
            }
            List<List<Integer>> found = larger.stream()
                    .filter(set -> !outcome(live, differences, set).sameFirst(question.stated()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            sets = larger;
        }
        return List.of();
    }

    private Outcome outcome(Live live, List<Difference> differences, List<Integer> which) {
        Supposed.Edit edit = Supposed.Edit.NONE;
        Set<String> rules = new TreeSet<>();
        for (int index : which) {
            Difference difference = differences.get(index);
            edit = edit.then(difference.edit());
            if (!difference.rule().isEmpty()) {
                rules.add(difference.rule());
            }
        }
        Delta delta = question.delta(edit);
        if (rules.isEmpty()) {
            return live.at(delta);
        }
        Ranker ranker = new Ranker(question.rulebook(), question.settings(), rules);
        try (Live without = new Live(ranker.open(), question.objects())) {
            return without.at(delta);
        }
    }

    private List<Difference> differences(Perspective perspective) {
        List<Difference> found = new ArrayList<>();
        Perspective.Ordering priorities = perspective.priorities();
        if (priorities != null) {
            List<Criterion> order = priorities.order();
            String words = order.stream().map(Criterion::words).collect(Collectors.joining(", "));
            found.add(new Difference(
                    "its order of criteria is " + words + ": " + priorities.because(),
                    inputs -> inputs.with(inputs.file().with(inputs.file().entries(), ordered(perspective, order))),
                    ""));
        }
        for (Perspective.Regrading grade : perspective.grades()) {
            found.add(new Difference(
                    "it grades the source " + grade.source() + " " + grade.reliability() + ": " + grade.because(),
                    inputs -> regraded(inputs, grade.source(), grade.reliability()),
                    ""));
        }
        for (Perspective.Rejection fact : perspective.facts()) {
            String what = Entries.of(question.file(), fact.id())
                    .map(e -> FactText.of(e.stated()))
                    .orElse(fact.id());
            found.add(new Difference(
                    "it rejects the fact " + fact.id() + " (" + what + "): " + fact.because(),
                    Entries.without(fact.id()),
                    ""));
        }
        for (Perspective.Rejection rule : perspective.rules()) {
            found.add(new Difference(
                    "it rejects the rule \"" + rule.id() + "\": " + rule.because(), Supposed.Edit.NONE, rule.id()));
        }
        return found;
    }

    private static List<Priority> ordered(Perspective perspective, List<Criterion> order) {
        List<Priority> priorities = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            priorities.add(new Priority("p" + (i + 1), perspective.holder(), order.get(i), i + 1, null, true));
        }
        return priorities;
    }

    private static Supposed regraded(Supposed inputs, String source, char reliability) {
        List<FactEntry> entries = new ArrayList<>();
        for (FactEntry entry : inputs.file().entries()) {
            List<Fact> versions = entry.versions().stream()
                    .map(fact -> regraded(fact, source, reliability))
                    .toList();
            entries.add(new FactEntry(
                    entry.id(), entry.type(), versions, entry.ranges(), entry.validFor(), entry.file(), entry.line()));
        }
        return inputs.with(inputs.file().with(entries));
    }

    private static Fact regraded(Fact fact, String source, char reliability) {
        Evidence old = fact.evidence();
        if (!ChangedCase.sourceOf(fact).equals(source)) {
            return fact;
        }
        Evidence other = new Evidence(
                old.id(),
                old.asOf(),
                old.knownSince(),
                old.source(),
                new Grade(reliability, old.grade().credibility()),
                old.quality(),
                old.approx(),
                old.assumed(),
                old.note());
        Fact changed = FactFields.with(fact, "evidence", other);
        return changed == null ? fact : changed;
    }
}
