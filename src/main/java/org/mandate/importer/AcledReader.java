package org.mandate.importer;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.DatePrecision;
import org.mandate.vocabulary.IncidentKind;
import org.mandate.vocabulary.Party;

/**
 * Reads exports of the Armed Conflict Location and Event Data project, newer and older, by the names of columns. An event
 * that targets civilians counts its deaths as civilian; ACLED gives one number of deaths, so there is no range.
 */
final class AcledReader implements RowReader {

    private static final DateTimeFormatter IN_SHORT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d[ ][-]MMM[ ][-]yyyy")
            .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter IN_FULL = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d[ ][-]MMMM[ ][-]yyyy")
            .toFormatter(Locale.ENGLISH);
    private static final List<DatePrecision> PRECISIONS =
            List.of(DatePrecision.DAY, DatePrecision.WEEK, DatePrecision.MONTH);

    private final ImportRequest request;
    private final Incidents incidents;
    private final Tally tally;
    private @Nullable LocalDate newest;

    AcledReader(ImportRequest request, Incidents incidents, Tally tally) {
        this.request = request;
        this.incidents = incidents;
        this.tally = tally;
    }

    @Override
    public Map<String, List<String>> needed() {
        return Map.of(
                "event_id_cnty", List.of("event_id_no_cnty", "data_id"),
                "event_date", List.of(),
                "event_type", List.of(),
                "actor1", List.of(),
                "inter1", List.of(),
                "country", List.of(),
                "admin1", List.of(),
                "fatalities", List.of());
    }

    @Override
    public Map<String, List<String>> used() {
        return Map.of(
                "time_precision", List.of(),
                "actor2", List.of(),
                "inter2", List.of(),
                "civilian_targeting", List.of(),
                "timestamp", List.of());
    }

    @Override
    public Set<String> ignored() {
        return Set.of(("year disorder_type sub_event_type assoc_actor_1 assoc_actor_2 ally_actor_1 ally_actor_2"
                        + " interaction iso iso3 region admin2 admin3 location latitude longitude geo_precision source"
                        + " source_scale notes tags gwno population_1km population_2km population_5km population_best"
                        + " event_id_no_cnty data_id")
                .split(" "));
    }

    @Override
    public void begin(String file) {
        // The name of an export says nothing.
    }

    @Override
    public void take(Row row) {
        LocalDate day = day(row);
        int deaths = row.people("fatalities");
        DatePrecision precision = precision(row);
        noteUpload(row);
        if (day == null || deaths < 0 || precision == null) {
            return;
        }
        tally.day(day);
        boolean civilians = targetsCivilians(row);
        IncidentKind kind = kind(row, civilians);
        if (kind == null) {
            tally.leaveOut("no armed violence: " + row.text("event_type"));
            tally.total("events", 1, false);
            tally.total("deaths, best estimate", deaths, false);
            return;
        }
        LocalDate first = switch (precision) {
            case WEEK -> day.minusDays(6);
            case MONTH -> day.withDayOfMonth(1);
            default -> day;
        };
        incidents.take(new Incidents.Event(
                row.text("event_id_cnty"),
                row.text("country"),
                row.text("admin1"),
                first,
                day,
                precision,
                kind,
                kind == IncidentKind.BATTLE ? "" : by(row).name(),
                civilians ? deaths : 0,
                deaths,
                deaths,
                deaths));
    }

    /** Newer exports write 2023-01-27, older ones 27 January 2023 or 27-Jan-2023. */
    private static @Nullable LocalDate day(Row row) {
        String cell = row.text("event_date");
        LocalDate inWords = inWords(cell);
        return inWords == null ? row.day("event_date") : row.inRange("event_date", inWords);
    }

    private static @Nullable LocalDate inWords(String cell) {
        for (DateTimeFormatter form : List.of(IN_FULL, IN_SHORT)) {
            TemporalAccessor read = form.parseUnresolved(cell, new ParsePosition(0));
            if (read != null) {
                try {
                    return LocalDate.parse(cell, form);
                } catch (DateTimeException e) {
                    // A day such as 31 June is reported as any other that is none.
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable DatePrecision precision(Row row) {
        String cell = row.text("time_precision");
        if (cell.isEmpty()) {
            return DatePrecision.DAY;
        }
        if (cell.matches("[1-3]")) {
            return PRECISIONS.get(cell.charAt(0) - '1');
        }
        row.wrong("time_precision", "unknown-constant", "'time_precision' is 1 to 3, here stands '" + cell + "'");
        return null;
    }

    /** The last day on which a row was uploaded, in seconds since 1970. */
    private void noteUpload(Row row) {
        String cell = row.text("timestamp");
        if (cell.matches("\\d{9,10}")) {
            LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(cell)), ZoneOffset.UTC);
            newest = newest == null || day.isAfter(newest) ? day : newest;
        }
    }

    private static boolean targetsCivilians(Row row) {
        if (row.has("civilian_targeting")) {
            return !row.text("civilian_targeting").isEmpty();
        }
        String other = row.text("inter2");
        return row.text("event_type").equalsIgnoreCase("Violence against civilians")
                || other.equals("7")
                || other.equalsIgnoreCase("Civilians");
    }

    private @Nullable IncidentKind kind(Row row, boolean civilians) {
        String type = row.text("event_type").toLowerCase(Locale.ROOT);
        String mission = request.mission();
        if (type.startsWith("battle") || type.contains("remote violence") || type.startsWith("violence against")) {
            if (mission != null && names(row.text("actor2"), mission)) {
                return IncidentKind.ATTACK_ON_MISSION;
            }
            if (civilians) {
                return IncidentKind.ATTACK_ON_CIVILIANS;
            }
            return type.startsWith("battle") ? IncidentKind.BATTLE : IncidentKind.EXPLOSION;
        }
        return civilians ? IncidentKind.ATTACK_ON_CIVILIANS : null;
    }

    /** Whether an actor is the mission, as in "MINUSMA: United Nations Multidimensional …". */
    private static boolean names(String actor, String mission) {
        return List.of(actor.split("[^A-Za-z0-9]+")).contains(mission);
    }

    /** State forces are the host's where they bear the country's name; whose partner others are ACLED does not say. */
    private static Party by(Row row) {
        String kind = row.text("inter1").toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "1", "state forces" -> row.text("actor1").contains(row.text("country")) ? Party.HOST : Party.OTHER;
            case "2",
                    "3",
                    "4",
                    "rebel group",
                    "political militia",
                    "identity militia",
                    "rebel groups",
                    "political militias",
                    "identity militias" -> Party.ARMED_GROUP;
            default -> Party.OTHER;
        };
    }

    @Override
    public Outcome finish() {
        LocalDate published = request.published() != null ? request.published() : newest;
        String note = request.published() == null && newest != null
                ? "The date is that of the row uploaded last; ACLED is updated every week."
                : null;
        String version = request.release() != null ? request.release() : "export of " + published;
        return new Outcome("ACLED " + version, published, note);
    }
}
