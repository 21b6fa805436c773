package org.mandate.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.CountedRows;
import org.mandate.vocabulary.EventKind;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.FatalityCount;
import org.mandate.vocabulary.IncidentCount;

/** The rows that a count rests on, read again from the table. */
public final class EventLines {

    private final EventColumns columns;
    private final List<String> group;
    private final LocalDate from;
    private final LocalDate to;
    private final CountedRows rows;

    private EventLines(EventKind holds, List<String> group, LocalDate from, LocalDate to, CountedRows rows) {
        this.columns = EventColumns.of(holds);
        this.group = group;
        this.from = from;
        this.to = to;
        this.rows = rows;
    }

    /** The rows of a count; null for a fact that is none, or was not counted here. */
    public static @Nullable EventLines of(Fact fact) {
        if (fact instanceof IncidentCount count && count.rows() != null) {
            String by = count.by() == null ? "" : count.by().name();
            List<String> group = List.of(count.area(), count.kind().name(), by);
            return new EventLines(EventKind.INCIDENTS, group, count.from(), count.to(), count.rows());
        }
        if (fact instanceof FatalityCount count && count.rows() != null) {
            List<String> group = List.of(
                    count.mission(), count.cause().name(), count.personnel().name());
            return new EventLines(EventKind.FATALITIES, group, count.from(), count.to(), count.rows());
        }
        return null;
    }

    /** File, filter, number and digest of the rows. */
    public CountedRows rows() {
        return rows;
    }

    /** The first so many rows, the table's header before them; throws InvalidInput where the table cannot be read. */
    public List<String> first(Path caseFolder, int most) {
        Problems problems = new Problems();
        List<String> lines = new ArrayList<>();
        List<String> header = new ArrayList<>();
        new CsvStream(caseFolder.resolve(rows.file()), rows.file(), problems).read(cells -> {
            if (header.isEmpty()) {
                header.addAll(cells);
                lines.add(String.join(",", cells));
            } else if (counts(header, cells)) {
                lines.add(String.join(",", cells));
            }
            return lines.size() <= most;
        });
        problems.throwIfAny();
        return lines;
    }

    private boolean counts(List<String> header, List<String> cells) {
        for (int i = 0; i < group.size(); i++) {
            if (!cells.get(header.indexOf(columns.grouping().get(i))).equals(group.get(i))) {
                return false;
            }
        }
        LocalDate day = LocalDate.parse(cells.get(header.indexOf(EventColumns.DATE)));
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
