package org.mandate.importer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.mandate.vocabulary.EventKind;
import org.mandate.vocabulary.Slug;

/**
 * The file with the fact that describes a table of events.
 *
 * @param stem the table's name without its end
 * @param holds what its rows are
 * @param dataset the data set with its version
 * @param source id of the seed
 * @param sha256 SHA-256 of the table
 * @param rows how many rows it has
 * @param from first day that it covers
 * @param to last day that it covers
 */
record EventTableFile(
        ImportRequest request,
        String stem,
        EventKind holds,
        String dataset,
        String source,
        String sha256,
        int rows,
        LocalDate from,
        LocalDate to) {

    /** Describes a table that was written: it covers the days that were asked for, as far as the files have events. */
    static EventTableFile of(
            ImportRequest request,
            String stem,
            EventKind holds,
            String dataset,
            String source,
            TableFile table,
            Tally tally) {
        LocalDate first = Objects.requireNonNull(tally.first());
        LocalDate last = Objects.requireNonNull(tally.last());
        LocalDate from = request.from();
        LocalDate to = request.to();
        return new EventTableFile(
                request,
                stem,
                holds,
                dataset,
                source,
                table.digest(),
                table.rows(),
                from != null && from.isAfter(first) ? from : first,
                to != null && to.isBefore(last) ? to : last);
    }

    /** Name of the table of such rows, without its end. */
    static String stem(EventKind holds) {
        return holds.name().toLowerCase(Locale.ROOT);
    }

    /** Its text. */
    String text() {
        return "# yaml-language-server: $schema=../../docs/schema/facts.schema.json\n"
                + "# Written by mandate import; import again instead of editing.\n"
                + "EventTable:\n"
                + "  - id: " + Slug.of(dataset + " " + stem) + "\n"
                + "    file: " + stem + ".csv\n"
                + "    holds: " + holds + "\n"
                + "    dataset: " + Yaml.quoted(dataset) + "\n"
                + "    from: " + from + "\n"
                + "    to: " + to + "\n"
                + "    rows: " + rows + "\n"
                + "    sha256: " + sha256 + "\n"
                + "    asOf: " + to + "\n"
                + "    source: " + source + "/" + SeedFile.CLAIM + "\n"
                + "    grade: " + request.publisher().grade() + "\n";
    }

    /** What the source is cited for. */
    String claim() {
        return String.format(Locale.ROOT, "It lists %,d %s from %s to %s.", rows, stem(holds), from, to);
    }
}
