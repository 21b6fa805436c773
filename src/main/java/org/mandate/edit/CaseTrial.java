package org.mandate.edit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Comparison;
import org.mandate.decision.DecisionRecord;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.CaseFile;
import org.mandate.ranking.Ranker;

/** Ranks one case in two versions, and in as many between them as it takes to know which edit brought what. */
final class CaseTrial {

    private final SortedSet<Edit> edits;
    private final BiFunction<Set<Edit>, Consumer<Diagnostic>, @Nullable DecisionRecord> ranking;

    /**
     * A case between two versions.
     *
     * @param edits what was edited
     * @param ranking the record of the earlier version with some of the edits, or null with the problems said
     */
    CaseTrial(SortedSet<Edit> edits, BiFunction<Set<Edit>, Consumer<Diagnostic>, @Nullable DecisionRecord> ranking) {
        this.edits = edits;
        this.ranking = ranking;
    }

    /** The record, or null with the problems said. */
    static @Nullable DecisionRecord rank(Ranker ranker, CaseFile file, Consumer<Diagnostic> problems) {
        try {
            return ranker.rankWithoutTries(file, file.reviewDate());
        } catch (InvalidInput wrong) {
            wrong.diagnostics().forEach(problems);
            return null;
        }
    }

    /**
     * How the case differs, or null where it does not.
     *
     * @param problems takes why a version cannot be ranked
     */
    @Nullable
    CaseDifference difference(String id, Consumer<Diagnostic> problems) {
        if (edits.isEmpty()) {
            return null;
        }
        DecisionRecord before = ranking.apply(Set.of(), problems);
        DecisionRecord after = ranking.apply(edits, problems);
        Outcome was = Outcome.of(before);
        Outcome is = Outcome.of(after);
        Comparison comparison = before == null || after == null ? null : Comparison.of(before, after, fates());
        if (comparison == null ? was.isRanked() == is.isRanked() : comparison.same()) {
            return null;
        }
        Attribution attribution = new Attribution(edits, some -> Outcome.of(ranking.apply(some, problem -> {})));
        List<CaseDifference.Move> moves = was.differences(is).stream()
                .map(aspect -> new CaseDifference.Move(
                        aspect, was.value(aspect), is.value(aspect), attribution.of(aspect, is.value(aspect))))
                .toList();
        String mission = before == null && after == null
                ? ""
                : Objects.requireNonNull(after == null ? before : after)
                        .caseLine()
                        .mission();
        return new CaseDifference(id, CaseDifference.Status.CHANGED, mission, moves, comparison);
    }

    private Map<String, String> fates() {
        return edits.stream()
                .filter(edit -> edit.kind() == Edit.Kind.RULE)
                .collect(Collectors.toMap(
                        Edit::name,
                        edit -> edit.fate() == Edit.Fate.CHANGED ? "changed" : "is " + Said.words(edit.fate()),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
