package org.mandate.importer;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mandate.vocabulary.DatePrecision;
import org.mandate.vocabulary.IncidentKind;

/** The events that an import keeps, as rows of a table of incidents. */
final class Incidents {

    /** An area for events whose place is only known to be in the country. */
    static final String NOT_LOCATED = "not located";

    private final ImportRequest request;
    private final TableFile table;
    private final Tally tally;
    private final Countries countries;
    private final Set<String> ids = new HashSet<>();
    private final SortedSet<String> places = new TreeSet<>();

    Incidents(ImportRequest request, TableFile table, Tally tally) {
        this.request = request;
        this.table = table;
        this.tally = tally;
        this.countries = new Countries(request.countries());
    }

    /**
     * An event as a publisher gives it.
     *
     * @param id the publisher's id
     * @param country where, as the file names it
     * @param place first-order administrative division, or empty
     * @param first its first day
     * @param last its last day
     * @param precision how closely the days are known
     * @param kind what kind of event
     * @param by constant of the actor held responsible, or empty
     * @param civilians civilians killed
     * @param low least plausible number of all killed
     * @param deaths best estimate of all killed
     * @param high greatest plausible number of all killed
     */
    record Event(
            String id,
            String country,
            String place,
            LocalDate first,
            LocalDate last,
            DatePrecision precision,
            IncidentKind kind,
            String by,
            int civilians,
            int low,
            int deaths,
            int high) {

        /** The same with a range that holds the best estimate. */
        Event widened() {
            return new Event(
                    id,
                    country,
                    place,
                    first,
                    last,
                    precision,
                    kind,
                    by,
                    civilians,
                    Math.min(low, deaths),
                    deaths,
                    Math.max(high, deaths));
        }
    }

    /** Keeps the event, or says why not. An event belongs to the period in which its last day lies. */
    void take(Event event) {
        tally.day(event.last());
        boolean kept = decide(event);
        tally.total("events", 1, kept);
        tally.total("deaths, best estimate", event.deaths(), kept);
        tally.total("deaths, low estimate", event.low(), kept);
        tally.total("deaths, high estimate", event.high(), kept);
        tally.total("deaths of civilians", event.civilians(), kept);
        if (kept) {
            write(event);
        }
    }

    private boolean decide(Event event) {
        if (!countries.keeps(event.country())) {
            tally.leaveOut("other countries");
        } else if (!request.keeps(event.last())) {
            boolean edge = request.to() != null
                    && !event.first().isAfter(request.to())
                    && event.last().isAfter(request.to());
            tally.leaveOut(edge ? "began before the last day to keep and ended after it" : "other days");
        } else if (!ids.add(event.id())) {
            tally.leaveOut("the same event again, by its id");
        } else {
            return true;
        }
        return false;
    }

    private void write(Event event) {
        if (request.from() != null && event.first().isBefore(request.from())) {
            tally.remark("began before the first day to keep: counted in the period of their last day");
        }
        if (event.precision() == DatePrecision.MONTH || event.precision() == DatePrecision.YEAR) {
            tally.remark("day known to a month or less closely: counted in the period of their last day");
        }
        if (!event.place().isEmpty()) {
            places.add(event.place());
        }
        if (event.low() > event.deaths() || event.high() < event.deaths()) {
            tally.remark("best estimate outside low to high: the range is widened to hold it");
        }
        Event whole = event.widened();
        String area = event.place().isEmpty() ? NOT_LOCATED : event.place();
        tally.keep(event.last());
        table.row(
                event.last().toString(),
                event.first().equals(event.last()) ? "" : event.first().toString(),
                event.precision().name(),
                TableFile.harmless(event.id()),
                TableFile.harmless(request.areas().getOrDefault(area, area)),
                event.kind().name(),
                event.by(),
                Integer.toString(event.civilians()),
                Integer.toString(whole.low()),
                Integer.toString(event.deaths()),
                Integer.toString(whole.high()));
    }

    /** The countries that the files name. */
    Countries countries() {
        return countries;
    }

    /** The names of places that kept events have. */
    List<String> places() {
        return List.copyOf(places);
    }

    /** Places that were given an area and that no kept event has. */
    List<String> unmetPlaces() {
        return request.areas().keySet().stream()
                .filter(place -> !places.contains(place) && !place.equals(NOT_LOCATED))
                .sorted()
                .toList();
    }
}
