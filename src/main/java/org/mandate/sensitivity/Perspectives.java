package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mandate.decision.PerspectiveAnswer;
import org.mandate.decision.PerspectivePair;
import org.mandate.facts.FactEntry;
import org.mandate.facts.FactFields;
import org.mandate.facts.FactText;
import org.mandate.facts.Perspective;
import org.mandate.ranking.Ranker;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Grade;
import org.mandate.vocabulary.Option;
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

    /** Each two of them held against each other, in their order. */
    static List<PerspectivePair> pairs(Question question, List<Perspective> perspectives) {
        Perspectives all = new Perspectives(question);
        List<List<Perspective>> twos = new ArrayList<>();
        for (int i = 0; i < perspectives.size(); i++) {
            for (int j = i + 1; j < perspectives.size(); j++) {
                twos.add(List.of(perspectives.get(i), perspectives.get(j)));
            }
        }
        return question.sessions().each(twos, (live, two) -> all.pair(live, two.get(0), two.get(1)));
    }

    /**
     * One thing in which a perspective differs from the case as stated.
     *
     * @param what what it judges otherwise
     * @param judgment how
     * @param text both and why, in words
     * @param edit what it changes in the inputs
     * @param rule the rule that it leaves out, or empty
     */
    private record Difference(String what, String judgment, String text, Supposed.Edit edit, String rule) {}

    private PerspectiveAnswer answer(Live live, Perspective perspective) {
        List<Difference> differences = differences(perspective);
        Outcome outcome = outcome(live, differences);
        Map<String, PerspectiveAnswer.Place> options = new TreeMap<>();
        outcome.options()
                .forEach((id, p) ->
                        options.put(id, new PerspectiveAnswer.Place(label(id), p.rank(), p.viability(), p.score())));
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

    private String label(String option) {
        Option found = question.options().get(option);
        return found == null ? option : found.label();
    }

    /** The smallest sets of differences with which another group is first than as stated. */
    private List<List<Integer>> splits(Live live, List<Difference> differences) {
        return smallest(differences.size(), set -> !outcome(live, chosen(differences, set))
                .sameFirst(question.stated()));
    }

    /** The smallest sets of the numbers from 0 of which a test holds, all of one size. */
    private static List<List<Integer>> smallest(int number, Predicate<List<Integer>> test) {
        List<List<Integer>> sets = List.of(List.of());
        for (int size = 1; size <= Math.min(MOST_TOGETHER, number); size++) {
            List<List<Integer>> larger = new ArrayList<>();
            for (List<Integer> set : sets) {
                int from = set.isEmpty() ? 0 : set.get(set.size() - 1) + 1;
                for (int next = from; next < number; next++) {
                    List<Integer> more = new ArrayList<>(set);
                    more.add(next);
                    larger.add(more);
                }
            }
            List<List<Integer>> found = larger.stream().filter(test).toList();
            if (!found.isEmpty()) {
                return found;
            }
            sets = larger;
        }
        return List.of();
    }

    private static List<Difference> chosen(List<Difference> differences, List<Integer> which) {
        return which.stream().map(differences::get).toList();
    }

    private PerspectivePair pair(Live live, Perspective one, Perspective other) {
        Map<String, Difference> ofOne = byThing(one);
        Map<String, Difference> ofOther = byThing(other);
        Set<String> things = new LinkedHashSet<>(ofOne.keySet());
        things.addAll(ofOther.keySet());
        Set<String> shared = new LinkedHashSet<>(things);
        shared.removeIf(thing -> !judgment(ofOne, thing).equals(judgment(ofOther, thing)));
        things.removeAll(shared);
        List<String> apart = List.copyOf(things);
        boolean sameFirst =
                outcome(live, List.copyOf(ofOne.values())).sameFirst(outcome(live, List.copyOf(ofOther.values())));
        List<List<PerspectivePair.Thing>> splits = new ArrayList<>();
        if (!sameFirst) {
            smallest(apart.size(), set -> {
                        Set<String> tried = new LinkedHashSet<>(shared);
                        set.forEach(i -> tried.add(apart.get(i)));
                        return !outcome(live, of(ofOne, tried)).sameFirst(outcome(live, of(ofOther, tried)));
                    })
                    .forEach(set -> splits.add(set.stream()
                            .map(i -> new PerspectivePair.Thing(
                                    apart.get(i), judgment(ofOne, apart.get(i)), judgment(ofOther, apart.get(i))))
                            .toList()));
        }
        return new PerspectivePair(one.id(), other.id(), sameFirst, splits);
    }

    private Map<String, Difference> byThing(Perspective perspective) {
        Map<String, Difference> all = new LinkedHashMap<>();
        differences(perspective).forEach(d -> all.put(d.what(), d));
        return all;
    }

    private static String judgment(Map<String, Difference> judged, String thing) {
        Difference difference = judged.get(thing);
        return difference == null ? "as the case states" : difference.judgment();
    }

    private static List<Difference> of(Map<String, Difference> judged, Set<String> things) {
        return judged.values().stream().filter(d -> things.contains(d.what())).toList();
    }

    private Outcome outcome(Live live, List<Difference> differences) {
        Supposed.Edit edit = Supposed.Edit.NONE;
        Set<String> rules = new TreeSet<>();
        for (Difference difference : differences) {
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
                    "the order of criteria",
                    words,
                    "its order of criteria is " + words + ": " + priorities.because(),
                    inputs -> inputs.with(inputs.file().with(inputs.file().entries(), ordered(perspective, order))),
                    ""));
        }
        for (Perspective.Regrading grade : perspective.grades()) {
            found.add(new Difference(
                    "the reliability of the source " + grade.source(),
                    String.valueOf(grade.reliability()),
                    "it grades the source " + grade.source() + " " + grade.reliability() + ": " + grade.because(),
                    inputs -> regraded(inputs, grade.source(), grade.reliability()),
                    ""));
        }
        for (Perspective.Rejection fact : perspective.facts()) {
            String what = Entries.of(question.file(), fact.id())
                    .map(e -> FactText.of(e.stated()))
                    .orElse(fact.id());
            found.add(new Difference(
                    "the fact " + fact.id() + " (" + what + ")",
                    "rejected",
                    "it rejects the fact " + fact.id() + " (" + what + "): " + fact.because(),
                    Entries.without(fact.id()),
                    ""));
        }
        for (Perspective.Rejection rule : perspective.rules()) {
            found.add(new Difference(
                    "the rule \"" + rule.id() + '"',
                    "rejected",
                    "it rejects the rule \"" + rule.id() + "\": " + rule.because(),
                    Supposed.Edit.NONE,
                    rule.id()));
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
