package org.mandate.facts;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.diagnostic.Suggestion;
import org.mandate.vocabulary.EventTable;

/** The tables of events of a case, each described by a fact. */
final class EventTables {

    private final Map<String, Path> files;
    private final ShownPath shown;
    private final Problems problems;
    private final SortedMap<String, String> digests = new TreeMap<>();

    /** Tables that stand in these files, by name. */
    EventTables(Map<String, Path> files, ShownPath shown, Problems problems) {
        this.files = files;
        this.shown = shown;
        this.problems = problems;
    }

    /** The rows of every table that an entry describes, by the table's SHA-256. */
    SortedMap<String, EventRows> read(CaseDraft draft) {
        SortedMap<String, EventRows> rows = new TreeMap<>();
        for (CaseDraft.Located<FactEntry> located : draft.facts) {
            if (located.value().stated() instanceof EventTable table && !rows.containsKey(table.sha256())) {
                Path file = files.get(table.file());
                if (file == null) {
                    String near = Suggestion.nearest(table.file(), files.keySet());
                    String message = "the case has no table '" + table.file() + "'";
                    problems.at(located.at("file"), "no-such-table", message, near);
                } else {
                    EventRows read = new EventRowsReader(table, file, shown.of(file), problems).read();
                    if (read != null) {
                        rows.put(read.sha256(), read);
                        digests.put(table.file(), read.sha256());
                    }
                }
            }
        }
        return rows;
    }

    /** What stands for each table in the digest of the case. */
    SortedMap<String, SourceText> stamps() {
        SortedMap<String, SourceText> stamps = new TreeMap<>();
        digests.forEach((name, sha256) -> stamps.put(name, new SourceText(name, sha256)));
        return stamps;
    }
}
