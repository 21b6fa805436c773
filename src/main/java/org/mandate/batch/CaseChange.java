package org.mandate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandate.decision.Change;
import org.mandate.decision.Comparison;
import org.mandate.decision.DecisionRecord;
import org.mandate.decision.Derivations;
import org.mandate.decision.OptionMove;
import org.mandate.decision.RuleLine;

/**
 * What changed in a case since an earlier batch.
 *
 * @param kind whether anything did
 * @param firstMoved whether another option leads
 * @param text in words
 * @param causes ids of the facts, settings and weights, and {@code rule:NAME} for the rules, that brought it; sorted
 */
public record CaseChange(Kind kind, boolean firstMoved, String text, List<String> causes) {

    /** Whether a case came out as before. */
    public enum Kind {
        /** It came out as before. */
        UNCHANGED,
        /** It came out otherwise. */
        CHANGED,
        /** The earlier batch had no record of it, or none that is whole. */
        NEW,
        /** It was ranked then and is bad now. */
        LOST
    }

    public CaseChange {
        causes = List.copyOf(causes);
    }

    static final CaseChange NEW = new CaseChange(Kind.NEW, false, "no earlier record", List.of());
    static final CaseChange LOST = new CaseChange(Kind.LOST, false, "was ranked before", List.of());

    /** Compares two records; what is not in words only goes into the comparison itself. */
    static Comparison compare(DecisionRecord before, DecisionRecord after) {
        return Comparison.of(before, after, ruleFates(before, after));
    }

    static CaseChange of(Comparison comparison, DecisionRecord before, DecisionRecord after) {
        if (comparison.same()) {
            return new CaseChange(Kind.UNCHANGED, false, "unchanged", List.of());
        }
        String was = before.recommendation().option();
        String is = after.recommendation().option();
        boolean moved = !Objects.equals(was, is);
        List<String> parts = new ArrayList<>();
        if (moved) {
            parts.add("first was " + name(was) + ", is " + name(is));
        }
        if (before.recommendation().firmness() != after.recommendation().firmness()) {
            parts.add("firmness was " + before.recommendation().firmness() + ", is "
                    + after.recommendation().firmness());
        }
        add(parts, comparison.options().stream().filter(OptionMove::moved).count(), "option moved", "options moved");
        comparison.conclusions().stream()
                .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()))
                .forEach((kind, count) -> add(parts, count, kind + " changed", kind + "s changed"));
        if (parts.isEmpty()) {
            parts.add("words changed, and nothing moved");
        }
        return new CaseChange(Kind.CHANGED, moved, String.join("; ", parts), causes(comparison, before, after));
    }

    /** What was changed and lies below a conclusion that differs; where no such thing is known, the rules that drew it. */
    private static List<String> causes(Comparison comparison, DecisionRecord before, DecisionRecord after) {
        boolean rules =
                !before.provenance().rulesSha256().equals(after.provenance().rulesSha256());
        Derivations old = new Derivations(before);
        Derivations young = new Derivations(after);
        SortedSet<String> causes = new TreeSet<>();
        for (Change change : comparison.conclusions()) {
            causes.addAll(change.causes());
            if (rules && change.causes().isEmpty()) {
                Stream.of(old, young)
                        .flatMap(each -> each.ways(change.id()).stream())
                        .forEach(way -> causes.add(Derivations.ruleId(way.rule())));
            }
        }
        comparison.inputs().stream()
                .filter(change -> change.kind().equals("weight"))
                .forEach(change -> causes.add(change.id()));
        if (causes.isEmpty()) {
            comparison.inputs().stream()
                    .filter(change -> change.kind().equals("setting"))
                    .forEach(change -> causes.add(change.id()));
        }
        return List.copyOf(causes);
    }

    private static Map<String, String> ruleFates(DecisionRecord before, DecisionRecord after) {
        SortedSet<String> old = names(before);
        SortedSet<String> young = names(after);
        SortedMap<String, String> fates = new TreeMap<>();
        old.stream().filter(name -> !young.contains(name)).forEach(name -> fates.put(name, "is gone"));
        young.stream().filter(name -> !old.contains(name)).forEach(name -> fates.put(name, "is new"));
        return fates;
    }

    private static SortedSet<String> names(DecisionRecord record) {
        return record.rules().stream().map(RuleLine::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }

    private static String name(@Nullable String option) {
        return option == null ? "none" : option;
    }
}
