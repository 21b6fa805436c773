package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mandate.decision.ChangeSets;
import org.mandate.decision.ChangeSets.Change;
import org.mandate.decision.ChangeSets.ChangeSet;

/** Tries every change that could be, alone and, where asked, with every other, and keeps what overturns first place. */
final class ChangeSearch {

    private final Question question;
    private final List<Plausible> changes;
    private final List<ChangeSet> sets = new ArrayList<>();
    private int pairs;
    private int notRanked;

    private ChangeSearch(Question question, List<Plausible> changes) {
        this.question = question;
        this.changes = changes;
    }

    /** The smallest sets that change first place; {@code deep} also tries pairs of changes that alone do not. */
    static ChangeSets of(Question question, List<ThresholdScan.Found> thresholds, boolean deep) {
        List<Plausible> all = new ArrayList<>(FactChanges.of(question));
        all.addAll(OtherChanges.thresholds(question, thresholds));
        all.addAll(OtherChanges.priorities(question));
        return new ChangeSearch(question, all).run(deep);
    }

    private ChangeSets run(boolean deep) {
        List<Outcome> outcomes = question.sessions().each(changes, (live, change) -> live.at(change.delta()));
        List<Plausible> left = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (!judge(List.of(changes.get(i)), outcomes.get(i))
                    && changes.get(i).pairs()) {
                left.add(changes.get(i));
            }
        }
        if (deep) {
            List<Integer> firsts = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                firsts.add(i);
            }
            List<List<Outcome>> found = question.sessions().each(firsts, (live, first) -> partners(live, left, first));
            for (int i = 0; i < left.size(); i++) {
                int at = 0;
                for (int j = i + 1; j < left.size(); j++) {
                    if (!left.get(i).subject().equals(left.get(j).subject())) {
                        pairs++;
                        judge(List.of(left.get(i), left.get(j)), found.get(i).get(at++));
                    }
                }
            }
        }
        sets.sort(Comparator.comparing((ChangeSet s) -> s.changes().size())
                .thenComparing(s -> s.changes().stream()
                        .map(Change::kind)
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .thenComparing(s -> s.changes().get(0).by())
                .thenComparing(s -> s.changes().get(0).id())
                .thenComparing(s -> s.changes().get(s.changes().size() - 1).id()));
        return new ChangeSets(changes.size(), pairs, notRanked, sets);
    }

    private List<Outcome> partners(Live live, List<Plausible> left, int first) {
        List<Outcome> outcomes = new ArrayList<>();
        Plausible one = left.get(first);
        for (Plausible other : left.subList(first + 1, left.size())) {
            if (!one.subject().equals(other.subject())) {
                Delta both = one.meets(other)
                        ? question.delta(one.edit().then(other.edit()))
                        : one.delta().and(other.delta());
                outcomes.add(live.at(both).forgotten());
            }
        }
        return outcomes;
    }

    /** Keeps a set that overturns first place, and says whether it does. */
    private boolean judge(List<Plausible> set, Outcome outcome) {
        if (!outcome.ranked()) {
            notRanked++;
            return true;
        }
        if (outcome.sameFirst(question.stated())) {
            return false;
        }
        List<Change> lines = set.stream().map(Plausible::line).toList();
        sets.add(new ChangeSet(lines, outcome.first(), Sentences.overturning(lines, outcome.first())));
        return true;
    }
}
