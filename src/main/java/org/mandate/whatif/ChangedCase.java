package org.mandate.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.vocabulary.Criterion;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.Priority;

/** Changes of a case that is already read. */
public final class ChangedCase {

    private ChangedCase() {}

    /**
     * The case as if a source had never been read. Its options and its mission stay: they are what is asked, not what
     * was found out. Where a competing version cites another source, that version takes the place.
     */
    public static CaseFile withoutSource(CaseFile file, String source) {
        List<FactEntry> left = new ArrayList<>();
        for (FactEntry entry : file.entries()) {
            List<Fact> versions = entry.versions().stream()
                    .filter(fact -> fact.context() || !cites(fact, source))
                    .toList();
            if (versions.size() == entry.versions().size()) {
                left.add(entry);
            } else if (!versions.isEmpty()) {
                left.add(new FactEntry(
                        entry.id(),
                        entry.type(),
                        versions,
                        entry.ranges(),
                        entry.validFor(),
                        entry.file(),
                        entry.line()));
            }
        }
        return file.with(left);
    }

    /** Ids of the sources that a fact of the case cites, context aside; sorted. */
    public static Set<String> citedSources(CaseFile file) {
        Set<String> cited = new TreeSet<>();
        for (FactEntry entry : file.entries()) {
            for (Fact fact : entry.versions()) {
                if (!fact.context()) {
                    cited.add(sourceOf(fact));
                }
            }
        }
        return cited;
    }

    /** Whether priorities are weights rather than places. */
    public static boolean weighs(CaseFile file) {
        return file.priorities().stream().anyMatch(priority -> priority.weight() != null);
    }

    /** The case with one criterion at another place, from 1; the others keep their order. The criterion has a priority. */
    public static CaseFile withPlace(CaseFile file, Criterion criterion, int place) {
        List<Priority> order = new ArrayList<>(file.priorities());
        order.sort(Comparator.comparing(priority -> priority.place() == null ? 0 : priority.place()));
        Priority moved = order.stream()
                .filter(p -> p.criterion() == criterion)
                .findFirst()
                .orElseThrow();
        order.remove(moved);
        order.add(place - 1, moved);
        List<Priority> placed = new ArrayList<>();
        for (Priority priority : order) {
            placed.add(new Priority(
                    priority.id(),
                    priority.holder(),
                    priority.criterion(),
                    placed.size() + 1,
                    null,
                    priority.assumed()));
        }
        placed.sort(Comparator.comparing(Priority::id));
        return file.with(file.entries(), placed);
    }

    /** The case with one criterion at another weight, 0 to 1; the others share the rest in the proportions they had. */
    public static CaseFile withWeight(CaseFile file, Criterion criterion, double weight) {
        double others = file.priorities().stream()
                .filter(p -> p.criterion() != criterion)
                .mapToDouble(ChangedCase::weight)
                .sum();
        long number = file.priorities().size() - 1L;
        List<Priority> weighed = file.priorities().stream()
                .map(p -> with(
                        p,
                        p.criterion() == criterion
                                ? weight
                                : (1 - weight) * (others > 0 ? weight(p) / others : 1.0 / number)))
                .toList();
        return file.with(file.entries(), weighed);
    }

    private static Priority with(Priority priority, double weight) {
        return new Priority(priority.id(), priority.holder(), priority.criterion(), null, weight, priority.assumed());
    }

    private static double weight(Priority priority) {
        return priority.weight() == null ? 0 : priority.weight();
    }

    private static boolean cites(Fact fact, String source) {
        return sourceOf(fact).equals(source);
    }

    /** Id of the source that a fact cites. */
    public static String sourceOf(Fact fact) {
        String claim = fact.evidence().source();
        return claim.substring(0, Math.max(claim.indexOf('/'), 0));
    }
}
