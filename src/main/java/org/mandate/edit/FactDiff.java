package org.mandate.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.facts.CaseFile;
import org.mandate.facts.EventRows;
import org.mandate.facts.FactEntry;
import org.mandate.facts.Source;
import org.mandate.ranking.Ranker;
import org.mandate.vocabulary.Unknown;

/** Two versions of a case, ranked by the same rules. */
public final class FactDiff {

    private static final String REVIEW_DATE = "reviewDate";

    private final CaseFile old;
    private final CaseFile young;
    private final Map<String, FactEntry> oldFacts;
    private final Map<String, FactEntry> youngFacts;
    private final Map<String, Unknown> oldUnknowns;
    private final Map<String, Unknown> youngUnknowns;
    private final SortedSet<Edit> edits = new TreeSet<>();

    /** Two versions of one case. */
    public FactDiff(CaseFile old, CaseFile young) {
        this.old = old;
        this.young = young;
        oldFacts = byId(old.entries(), FactEntry::id);
        youngFacts = byId(young.entries(), FactEntry::id);
        oldUnknowns = byId(old.unknowns(), Unknown::id);
        youngUnknowns = byId(young.unknowns(), Unknown::id);
        for (String id : both(oldFacts, youngFacts)) {
            FactEntry was = oldFacts.get(id);
            FactEntry is = youngFacts.get(id);
            if (was == null || is == null || !says(was).equals(says(is))) {
                FactEntry at = Objects.requireNonNull(is == null ? was : is);
                edits.add(new Edit(Edit.Kind.FACT, id, Edit.Fate.of(was != null, is != null), at.file(), at.line()));
            }
        }
        for (String id : both(oldUnknowns, youngUnknowns)) {
            if (!Objects.equals(oldUnknowns.get(id), youngUnknowns.get(id))) {
                Edit.Fate fate = Edit.Fate.of(oldUnknowns.containsKey(id), youngUnknowns.containsKey(id));
                edits.add(new Edit(Edit.Kind.UNKNOWN, id, fate, null, 0));
            }
        }
        if (!old.priorities().equals(young.priorities())) {
            edits.add(new Edit(Edit.Kind.PRIORITIES, "priorities", Edit.Fate.CHANGED, null, 0));
        }
        if (!old.reviewDate().equals(young.reviewDate())) {
            edits.add(new Edit(Edit.Kind.REVIEW_DATE, REVIEW_DATE, Edit.Fate.CHANGED, null, 0));
        }
    }

    /** What was edited and can matter. */
    public SortedSet<Edit> edits() {
        return new TreeSet<>(edits);
    }

    /**
     * How the case differs, or null where it does not.
     *
     * @param problems takes why a version cannot be ranked
     */
    public @Nullable CaseDifference by(Ranker ranker, Consumer<Diagnostic> problems) {
        return new CaseTrial(edits, (some, said) -> CaseTrial.rank(ranker, with(some), said))
                .difference(young.id(), problems);
    }

    /** The earlier version with some of the edits. */
    private CaseFile with(Set<Edit> some) {
        if (some.isEmpty()) {
            return old;
        } else if (some.size() == edits.size()) {
            return young;
        }
        List<FactEntry> facts = merged(Edit.Kind.FACT, some, oldFacts, youngFacts);
        facts.sort(
                Comparator.comparing((FactEntry e) -> e.type().getSimpleName()).thenComparing(FactEntry::id));
        Map<String, Source> sources = new TreeMap<>(old.sources());
        sources.putAll(young.sources());
        return new CaseFile(
                old.id(),
                has(some, Edit.Kind.REVIEW_DATE) ? young.reviewDate() : old.reviewDate(),
                old.question(),
                old.handling(),
                old.outcome(),
                facts,
                merged(Edit.Kind.UNKNOWN, some, oldUnknowns, youngUnknowns),
                has(some, Edit.Kind.PRIORITIES) ? young.priorities() : old.priorities(),
                new TreeMap<>(sources),
                old.factsSha256(),
                old.seedsSha256(),
                tables());
    }

    /** A table is what its fact says, digest included, so that each version of a fact finds its rows. */
    private SortedMap<String, EventRows> tables() {
        SortedMap<String, EventRows> all = new TreeMap<>(old.tables());
        all.putAll(young.tables());
        return all;
    }

    private static boolean has(Set<Edit> some, Edit.Kind kind) {
        return some.stream().anyMatch(e -> e.kind() == kind);
    }

    private static <T> List<T> merged(Edit.Kind kind, Set<Edit> some, Map<String, T> was, Map<String, T> is) {
        Map<String, T> merged = new TreeMap<>(was);
        for (Edit edit : some) {
            if (edit.kind() == kind) {
                T now = is.get(edit.name());
                if (now == null) {
                    merged.remove(edit.name());
                } else {
                    merged.put(edit.name(), now);
                }
            }
        }
        return new ArrayList<>(merged.values());
    }

    /** A fact without its place: a line that moved says the same. */
    private static List<Object> says(FactEntry entry) {
        List<Object> says = new ArrayList<>(List.of(entry.type(), entry.versions(), entry.ranges()));
        says.add(String.valueOf(entry.validFor()));
        return says;
    }

    private static SortedSet<String> both(Map<String, ?> was, Map<String, ?> is) {
        SortedSet<String> ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        return ids;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
