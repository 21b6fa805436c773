package org.mandate.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Unknown;

/**
 * A case as read: whole and without contradiction in form.
 *
 * @param id name of its folder
 * @param reviewDate what was known on this day counts
 * @param question what is to be decided
 * @param handling marking for every page, such as {@code public}
 * @param outcome what was advised and decided
 * @param entries facts, by simple name of their type, then id
 * @param unknowns what is not known, by id
 * @param priorities what criteria weigh, by id
 * @param sources sources cited by any version of any entry, by id
 * @param factsSha256 hash of the case folder's files, names and contents; without the outcome, which no rule sees
 * @param seedsSha256 hash of the cited seed files, names and contents
 * @param tables rows of the tables of events, by SHA-256 of the table
 */
public record CaseFile(
        String id,
        LocalDate reviewDate,
        String question,
        String handling,
        Outcome outcome,
        List<FactEntry> entries,
        List<Unknown> unknowns,
        List<Priority> priorities,
        SortedMap<String, Source> sources,
        String factsSha256,
        String seedsSha256,
        SortedMap<String, EventRows> tables) {

    public CaseFile {
        entries = List.copyOf(entries);
        unknowns = List.copyOf(unknowns);
        priorities = List.copyOf(priorities);
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** The same case with other facts. */
    public CaseFile with(List<FactEntry> others) {
        return with(others, priorities);
    }

    /** The same case with other facts and priorities. */
    public CaseFile with(List<FactEntry> others, List<Priority> weights) {
        return new CaseFile(
                id,
                reviewDate,
                question,
                handling,
                outcome,
                others,
                unknowns,
                weights,
                sources,
                factsSha256,
                seedsSha256,
                tables);
    }
}
