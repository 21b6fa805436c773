package org.mandate.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.facts.EventLines;
import org.mandate.ranking.Situation;
import org.mandate.vocabulary.CountedRows;

/** The rows on which a count rests that was asked about: the first of them, and how to list all. */
final class RowTexts {

    private static final int FIRST = 20;

    private RowTexts() {}

    /**
     * Lines by the id of the count that was asked about; empty where something else was.
     *
     * @param all whether all rows are listed, however many
     */
    static Map<String, List<String>> of(@Nullable String id, Situation situation, Path folder, boolean all) {
        EventLines lines = situation.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .map(EventLines::of)
                .orElse(null);
        if (id == null || lines == null) {
            return Map.of();
        }
        CountedRows rows = lines.rows();
        List<String> shown = new ArrayList<>();
        shown.add(String.format(
                Locale.ROOT,
                "%,d rows of %s with %s; SHA-256 of the table %s",
                rows.number(),
                rows.file(),
                rows.filter(),
                rows.sha256()));
        shown.addAll(lines.first(folder, all ? Integer.MAX_VALUE - 1 : FIRST));
        if (!all && rows.number() > FIRST) {
            String more = String.format(Locale.ROOT, "… and %,d more; --rows lists all of them", rows.number() - FIRST);
            shown.add(more);
        }
        return Map.of(id, shown);
    }
}
