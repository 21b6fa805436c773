package org.mandate.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mandate.decision.ChangeSets;
import org.mandate.decision.DecisionRecord;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.ranking.Ranker;
import org.mandate.testing.Mali;
import org.mandate.vocabulary.ForceStrength;
import org.mandate.vocabulary.HostPosition;
import org.mandate.vocabulary.PeaceProcess;
import org.mandate.vocabulary.Precondition;

/** Every set of changes is tried on a ranking of its own, and compared with a search that tries everything afresh. */
final class ChangeSetsTest {

    @Test
    void everySingleChangeThatIsPrintedOverturnsTheCase() {
        try (Question question = question(Mali.file())) {
            List<Plausible> all = plausible(question);
            ChangeSets found = ChangeSearch.of(question, ThresholdScan.of(question), false);
            assertThat(found.sets()).isNotEmpty();
            assertThat(found.single()).isEqualTo(all.size());
            for (ChangeSets.ChangeSet set : found.sets()) {
                String leader = afresh(question, edits(set, all));
                assertThat(leader).as(set.text()).isNotEqualTo(stated(question));
                assertThat(leader).as(set.text()).isEqualTo(set.first().group());
            }
        }
    }

    @Test
    void whatIsNotPrintedDoesNotOverturnIt() {
        try (Question question = question(few())) {
            List<Plausible> all = plausible(question);
            Set<String> printed = ids(ChangeSearch.of(question, ThresholdScan.of(question), false), 1);
            for (Plausible one : all) {
                boolean overturns = !Objects.equals(afresh(question, List.of(one)), stated(question));
                assertThat(overturns)
                        .as(one.line().text())
                        .isEqualTo(printed.contains(one.line().id()));
            }
        }
    }

    @Test
    void pairsAreThoseThatATrialOfEachFindsAndContainNoSmallerSet() {
        try (Question question = question(few())) {
            List<Plausible> all = plausible(question);
            ChangeSets found = ChangeSearch.of(question, ThresholdScan.of(question), true);
            Set<String> single = ids(found, 1);
            Set<String> pairs = ids(found, 2);
            List<Plausible> left = all.stream()
                    .filter(p -> p.pairs() && !single.contains(p.line().id()))
                    // Every third is enough to notice a slip, and a ranking of its own takes long.
                    .toList();
            int tried = 0;
            for (int i = 0; i < left.size(); i++) {
                for (int j = i + 1 + i % 7; j < left.size(); j += 7) {
                    List<Plausible> both = List.of(left.get(i), left.get(j));
                    if (!both.get(0).subject().equals(both.get(1).subject())) {
                        boolean overturns = !Objects.equals(afresh(question, both), stated(question));
                        String id = both.get(0).line().id() + " + "
                                + both.get(1).line().id();
                        assertThat(overturns).as(id).isEqualTo(pairs.contains(id));
                        tried++;
                    }
                }
            }
            assertThat(tried).isGreaterThan(50);
            for (ChangeSets.ChangeSet set : found.sets()) {
                if (set.changes().size() == 2) {
                    set.changes().forEach(c -> assertThat(single).doesNotContain(c.id()));
                }
            }
        }
    }

    @Test
    void aChangeOfAValueChangesInASessionWhatRankingTheChangedCaseWould() {
        try (Question question = question(Mali.file())) {
            for (Plausible change : plausible(question)) {
                assertThat(change.delta()).as(change.line().id()).isEqualTo(question.delta(change.edit()));
            }
        }
    }

    private static Question question(CaseFile file) {
        return new Question(Mali.rulebook(), Mali.settings(), file, Mali.JANUARY, 2, Progress.NONE);
    }

    /** Mali with few of its facts, so that pairs can be tried one by one. */
    private static CaseFile few() {
        Set<Class<?>> kept = Set.of(ForceStrength.class, HostPosition.class, PeaceProcess.class, Precondition.class);
        List<FactEntry> entries = Mali.file().entries().stream()
                .filter(e -> e.stated().context() || kept.contains(e.type()))
                .filter(e -> e.stated().context()
                        || !e.stated().evidence().knownSince().isAfter(Mali.JANUARY))
                .toList();
        return Mali.file().with(entries);
    }

    private static List<Plausible> plausible(Question question) {
        List<Plausible> all = new ArrayList<>(FactChanges.of(question));
        all.addAll(OtherChanges.thresholds(question, ThresholdScan.of(question)));
        all.addAll(OtherChanges.priorities(question));
        return all;
    }

    private static List<Plausible> edits(ChangeSets.ChangeSet set, List<Plausible> all) {
        Map<String, Plausible> byId = new TreeMap<>();
        all.forEach(p -> byId.put(p.line().id(), p));
        return set.changes().stream()
                .map(c -> Objects.requireNonNull(byId.get(c.id()), c.id()))
                .toList();
    }

    private static Set<String> ids(ChangeSets found, int size) {
        return new TreeSet<>(found.sets().stream()
                .filter(s -> s.changes().size() == size)
                .map(s -> s.changes().stream().map(ChangeSets.Change::id).collect(Collectors.joining(" + ")))
                .toList());
    }

    private static @Nullable String stated(Question question) {
        return question.stated().first().group();
    }

    /** The group that leads when everything is read and ranked anew with the changes. */
    private static @Nullable String afresh(Question question, List<Plausible> changes) {
        Supposed.Edit edit = Supposed.Edit.NONE;
        for (Plausible change : changes) {
            edit = edit.then(change.edit());
        }
        Supposed inputs = question.supposed(edit);
        DecisionRecord record =
                new Ranker(question.rulebook(), inputs.settings()).rankWithoutTries(inputs.file(), question.day());
        String option = record.recommendation().option();
        return option == null
                ? null
                : Objects.requireNonNull(question.options().get(option)).group();
    }
}
