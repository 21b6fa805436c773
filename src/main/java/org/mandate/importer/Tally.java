package org.mandate.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts what became of the rows of an import. */
public final class Tally {

    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private final SortedMap<String, Long> remarks = new TreeMap<>();
    private final SortedMap<String, Long> kept = new TreeMap<>();
    private final SortedMap<String, Long> all = new TreeMap<>();
    private final SortedSet<String> unknownColumns = new TreeSet<>();
    private final List<String> notRead = new ArrayList<>();
    private long rows;
    private long keptRows;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable LocalDate lastKept;

    Tally() {}

    /** A row was read. */
    void read() {
        rows++;
    }

    /** A row of that day was kept. */
    void keep(LocalDate day) {
        keptRows++;
        lastKept = lastKept == null || day.isAfter(lastKept) ? day : lastKept;
    }

    /** A row was left out, for this reason. */
    void leaveOut(String reason) {
        leftOut.merge(reason, 1L, Long::sum);
    }

    /** A row that is kept has this about it. */
    void remark(String what) {
        remarks.merge(what, 1L, Long::sum);
    }

    /** A column that no version of the data set is known to have. */
    void unknownColumn(String name) {
        unknownColumns.add(name);
    }

    /** A text that could not be read. */
    void notRead(String text) {
        notRead.add(text);
    }

    /** Adds to a total of all rows, and of those kept. */
    void total(String what, long number, boolean isKept) {
        all.merge(what, number, Long::sum);
        kept.merge(what, isKept ? number : 0, Long::sum);
    }

    /** Notes a day on which the file has an event, kept or not. */
    void day(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    /** Earliest day of any row, or null where there was none. */
    public @Nullable LocalDate first() {
        return first;
    }

    /** Latest day of any row, or null where there was none. */
    public @Nullable LocalDate last() {
        return last;
    }

    /** Latest day of a row that is kept, or null where none is. */
    @Nullable
    LocalDate lastKept() {
        return lastKept;
    }

    /** Rows read. */
    public long rows() {
        return rows;
    }

    /** Rows kept. */
    public long kept() {
        return keptRows;
    }

    /** Rows left out, by reason. */
    public Map<String, Long> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /** What is noteworthy about rows kept. */
    public Map<String, Long> remarks() {
        return Collections.unmodifiableMap(remarks);
    }

    /** Totals of the rows kept. */
    public Map<String, Long> keptTotals() {
        return Collections.unmodifiableMap(kept);
    }

    /** Totals of all rows, to be compared with the publisher's. */
    public Map<String, Long> allTotals() {
        return Collections.unmodifiableMap(all);
    }

    /** Columns of which nothing is known. */
    public List<String> unknownColumns() {
        return List.copyOf(unknownColumns);
    }

    /** Texts that could not be read, in the order of the files. */
    public List<String> unread() {
        return List.copyOf(notRead);
    }
}
