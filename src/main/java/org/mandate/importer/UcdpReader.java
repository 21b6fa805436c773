package org.mandate.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.DatePrecision;
import org.mandate.vocabulary.IncidentKind;
import org.mandate.vocabulary.Party;

/**
 * Reads the Georeferenced Event Dataset of the Uppsala Conflict Data Program, versions 17 to 25, by the names of columns.
 * Violence against civilians by one side is an attack on civilians, for which that side is held responsible; fighting
 * between sides is a battle, for which nobody is.
 */
final class UcdpReader implements RowReader {

    private static final Pattern VERSION = Pattern.compile("(?i)ged(?:event)?[-_ ]?v?(\\d{2})[-_.]?(\\d)(?!\\d)");
    private static final String GOVERNMENT = "Government of ";
    private static final List<DatePrecision> PRECISIONS = List.of(DatePrecision.values());

    private final ImportRequest request;
    private final Incidents incidents;
    private final Set<String> versions = new TreeSet<>();

    UcdpReader(ImportRequest request, Incidents incidents) {
        this.request = request;
        this.incidents = incidents;
    }

    @Override
    public Map<String, List<String>> needed() {
        return Map.ofEntries(
                Map.entry("id", List.of()),
                Map.entry("type_of_violence", List.of()),
                Map.entry("side_a", List.of()),
                Map.entry("adm_1", List.of()),
                Map.entry("country", List.of()),
                Map.entry("date_prec", List.of()),
                Map.entry("date_start", List.of()),
                Map.entry("date_end", List.of()),
                Map.entry("deaths_civilians", List.of()),
                Map.entry("best", List.of("best_est")),
                Map.entry("low", List.of("low_est")),
                Map.entry("high", List.of("high_est")));
    }

    @Override
    public Map<String, List<String>> used() {
        return Map.of();
    }

    @Override
    public Set<String> ignored() {
        return Set.of(
                ("relid year active_year active_yea start_year end_year code_status conflict_dset_id conflict_new_id"
                                + " conflict_id conflict_name dyad_dset_id dyad_new_id dyad_id dyad_name side_a_dset_id"
                                + " side_a_new_id side_a_id side_b_dset_id side_b_new_id side_b_id side_b gwnoa gwnob"
                                + " number_of_sources source_article source_office source_date source_headline"
                                + " source_original where_prec where_coordinates where_description adm_2 latitude"
                                + " longitude geom_wkt priogrid_gid country_id iso3 region event_clarity deaths_a"
                                + " deaths_b deaths_unknown")
                        .split(" "));
    }

    @Override
    public void begin(String file) {
        Matcher version = VERSION.matcher(file);
        if (version.find()) {
            versions.add(version.group(1) + "." + version.group(2));
        }
    }

    @Override
    public void take(Row row) {
        LocalDate first = row.day("date_start");
        LocalDate last = row.day("date_end");
        int best = row.people("best");
        int low = row.people("low");
        int high = row.people("high");
        int civilians = row.people("deaths_civilians");
        IncidentKind kind = kind(row);
        DatePrecision precision = precision(row);
        if (first == null
                || last == null
                || kind == null
                || precision == null
                || Math.min(Math.min(best, civilians), Math.min(low, high)) < 0) {
            return;
        }
        if (last.isBefore(first)) {
            row.wrong("date_end", "date-order", "'date_end' is before 'date_start', " + first);
            return;
        }
        if (civilians > best) {
            row.wrong("deaths_civilians", "more-than-all", "more civilians killed than people, " + best);
            return;
        }
        incidents.take(new Incidents.Event(
                row.text("id"),
                row.text("country"),
                row.text("adm_1"),
                first,
                last,
                precision,
                kind,
                kind == IncidentKind.BATTLE ? "" : by(row).name(),
                civilians,
                low,
                best,
                high));
    }

    private static @Nullable IncidentKind kind(Row row) {
        return switch (row.text("type_of_violence")) {
            case "1", "2" -> IncidentKind.BATTLE;
            case "3" -> IncidentKind.ATTACK_ON_CIVILIANS;
            default -> {
                String message = "'type_of_violence' is 1, 2 or 3, here stands '" + row.text("type_of_violence") + "'";
                row.wrong("type_of_violence", "unknown-constant", message);
                yield null;
            }
        };
    }

    private static @Nullable DatePrecision precision(Row row) {
        String written = row.text("date_prec");
        if (written.matches("[1-5]")) {
            return PRECISIONS.get(written.charAt(0) - '1');
        }
        row.wrong("date_prec", "unknown-constant", "'date_prec' is 1 to 5, here stands '" + written + "'");
        return null;
    }

    /** A government is the host in its own country; what it is elsewhere the data do not say. */
    private static Party by(Row row) {
        String side = row.text("side_a");
        if (!side.startsWith(GOVERNMENT)) {
            return Party.ARMED_GROUP;
        }
        return side.substring(GOVERNMENT.length()).equals(row.text("country")) ? Party.HOST : Party.OTHER;
    }

    @Override
    public Outcome finish() {
        String version = request.release() != null ? request.release() : String.join(" and ", versions);
        LocalDate published = request.published();
        String note = null;
        if (published == null && version.matches("\\d{2}\\..*")) {
            published = LocalDate.of(2000 + Integer.parseInt(version.substring(0, 2)), 12, 31);
            note = "The file does not say when version " + version + " was published; the date is the latest possible.";
        }
        return new Outcome(version.isEmpty() ? "" : "UCDP GED " + version, published, note);
    }
}
