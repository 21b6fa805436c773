package org.mandate.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mandate.facts.EventColumns;
import org.mandate.facts.EventRows;
import org.mandate.facts.FactEntry;
import org.mandate.facts.NumberRange;
import org.mandate.vocabulary.CountPeriod;
import org.mandate.vocabulary.CountedRows;
import org.mandate.vocabulary.EventKind;
import org.mandate.vocabulary.EventTable;
import org.mandate.vocabulary.Evidence;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.FatalityCount;
import org.mandate.vocabulary.IncidentCount;
import org.mandate.vocabulary.IncidentKind;
import org.mandate.vocabulary.LossCause;
import org.mandate.vocabulary.Party;
import org.mandate.vocabulary.Personnel;
import org.mandate.vocabulary.Slug;

/**
 * Counts the rows of a table of events: one fact for each group and period. Rules match these facts and never a row, so
 * that what they cost does not grow with the number of rows.
 */
final class RowCounts {

    private final FactEntry entry;
    private final EventTable table;
    private final EventRows rows;
    private final int months;
    private final LocalDate end;

    /** Counts periods of so many months up to a day, or to the table's last day where that is earlier. */
    RowCounts(FactEntry entry, EventTable table, EventRows rows, int months, LocalDate day) {
        this.entry = entry;
        this.table = table;
        this.rows = rows;
        this.months = months;
        this.end = day.isBefore(table.to()) ? day : table.to();
    }

    /** The counts; none for a period that the table does not cover from its first day on. */
    List<FactEntry> entries() {
        List<FactEntry> counts = new ArrayList<>();
        LocalDate last = end.minusMonths(months).plusDays(1);
        LocalDate before = end.minusMonths(2L * months).plusDays(1);
        List<EventRows.Count> recent = covered(last, end);
        List<EventRows.Count> earlier = covered(before, last.minusDays(1));
        for (int i = 0; i < rows.groups().size(); i++) {
            boolean any = (recent.isEmpty() ? 0 : recent.get(i).rows())
                            + (earlier.isEmpty() ? 0 : earlier.get(i).rows())
                    > 0;
            if (any && !recent.isEmpty()) {
                counts.add(entry(CountPeriod.LAST, last, end, recent.get(i)));
            }
            if (any && !earlier.isEmpty()) {
                counts.add(entry(CountPeriod.BEFORE, before, last.minusDays(1), earlier.get(i)));
            }
        }
        if (table.holds() == EventKind.FATALITIES && !end.isBefore(table.from())) {
            rows.count(table.from(), end).stream()
                    .filter(count -> count.rows() > 0)
                    .forEach(count -> counts.add(entry(CountPeriod.ALL, table.from(), end, count)));
        }
        return counts;
    }

    private List<EventRows.Count> covered(LocalDate from, LocalDate to) {
        return from.isBefore(table.from()) ? List.of() : rows.count(from, to);
    }

    private FactEntry entry(CountPeriod period, LocalDate from, LocalDate to, EventRows.Count count) {
        SortedMap<String, NumberRange> ranges = new TreeMap<>();
        Fact fact = table.holds() == EventKind.INCIDENTS
                ? incidents(period, from, to, count, ranges)
                : fatalities(period, from, to, count);
        return new FactEntry(
                fact.id(), fact.getClass(), List.of(fact), ranges, entry.validFor(), entry.file(), entry.line());
    }

    private Fact incidents(
            CountPeriod period, LocalDate from, LocalDate to, EventRows.Count count, Map<String, NumberRange> ranges) {
        int low = number(count, 1);
        int deaths = number(count, 2);
        int high = number(count, 3);
        if (low < high) {
            ranges.put("deaths", new NumberRange(low, deaths, high));
        }
        String by = count.group().get(2);
        return new IncidentCount(
                evidence(period, count),
                table.dataset(),
                period,
                from,
                to,
                count.group().get(0),
                IncidentKind.valueOf(count.group().get(1)),
                by.isEmpty() ? null : Party.valueOf(by),
                count.rows(),
                number(count, 0),
                deaths,
                counted(count, from, to));
    }

    private Fact fatalities(CountPeriod period, LocalDate from, LocalDate to, EventRows.Count count) {
        return new FatalityCount(
                evidence(period, count),
                table.dataset(),
                period,
                from,
                to,
                count.group().get(0),
                LossCause.valueOf(count.group().get(1)),
                Personnel.valueOf(count.group().get(2)),
                number(count, 0),
                counted(count, from, to));
    }

    /** Sums of a million rows may leave the range of whole numbers; nothing that a rule asks changes there. */
    private static int number(EventRows.Count count, int column) {
        return (int) Math.min(Integer.MAX_VALUE, count.sums().get(column));
    }

    /** What was counted is as true of an earlier period as of the last: it ages with the table. */
    private Evidence evidence(CountPeriod period, EventRows.Count count) {
        Evidence own = table.evidence();
        String id = Slug.of(table.id() + " " + String.join(" ", count.group()) + " " + period);
        LocalDate asOf = end.isAfter(own.knownSince()) ? own.knownSince() : end;
        return new Evidence(
                id, asOf, own.knownSince(), own.source(), own.grade(), 1, own.approx(), own.assumed(), null);
    }

    private CountedRows counted(EventRows.Count count, LocalDate from, LocalDate to) {
        StringBuilder filter = new StringBuilder();
        List<String> columns = EventColumns.of(table.holds()).grouping();
        for (int i = 0; i < columns.size(); i++) {
            filter.append(columns.get(i))
                    .append('=')
                    .append(count.group().get(i))
                    .append(", ");
        }
        filter.append(EventColumns.DATE).append(' ').append(from).append(" to ").append(to);
        return new CountedRows(table.file(), filter.toString(), count.rows(), table.sha256());
    }
}
