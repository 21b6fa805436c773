package org.mandate.importer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.LossCause;
import org.mandate.vocabulary.Personnel;

/** Reads fatalities of the Peace and Security Data Hub: one row a death; the table has a row a day, cause and group. */
final class Fatalities implements RowReader {

    private static final Map<String, LossCause> CAUSES = Map.of(
            "malicious act", LossCause.MALICIOUS_ACT,
            "accident", LossCause.ACCIDENT,
            "illness", LossCause.ILLNESS,
            "self-inflicted", LossCause.SELF_INFLICTED,
            "to be determined", LossCause.NOT_KNOWN,
            "unknown", LossCause.NOT_KNOWN,
            "", LossCause.NOT_KNOWN);
    private static final Map<String, Personnel> PERSONNEL = Map.of(
            "military", Personnel.MILITARY,
            "military observer", Personnel.MILITARY,
            "staff officer", Personnel.MILITARY,
            "police", Personnel.POLICE,
            "international civilian", Personnel.CIVILIAN,
            "local", Personnel.CIVILIAN,
            "local civilian", Personnel.CIVILIAN,
            "other", Personnel.OTHER);

    private final ImportRequest request;
    private final Tally tally;
    private final Countries missions;
    private final Set<String> ids = new HashSet<>();
    private final TreeMap<String, Integer> deaths = new TreeMap<>();
    private final Map<String, List<String>> cells = new HashMap<>();
    private @Nullable LocalDate updated;

    Fatalities(ImportRequest request, Tally tally) {
        this.request = request;
        this.tally = tally;
        String mission = request.mission();
        this.missions = new Countries(mission == null ? List.of() : List.of(mission));
    }

    @Override
    public Map<String, List<String>> needed() {
        return Map.of(
                "incident_date", List.of(),
                "casualty_id", List.of(),
                "mission_acronym", List.of(),
                "type_of_casualty", List.of(),
                "casualty_personnel_type", List.of(),
                "type_of_incident", List.of());
    }

    @Override
    public Map<String, List<String>> used() {
        return Map.of("last_update", List.of());
    }

    @Override
    public Set<String> ignored() {
        return Set.of("id", "gender", "casualty_nationality", "m49_code", "isocode3");
    }

    @Override
    public void begin(String file) {
        // The rows say when they were updated.
    }

    @Override
    public void take(Row row) {
        LocalDate day = row.day("incident_date");
        LossCause cause = constant(row, "type_of_incident", CAUSES);
        Personnel who = constant(row, "casualty_personnel_type", PERSONNEL);
        if (row.has("last_update") && !row.text("last_update").isEmpty()) {
            LocalDate update = row.day("last_update");
            updated = update != null && (updated == null || update.isAfter(updated)) ? update : updated;
        }
        if (day == null || cause == null || who == null) {
            return;
        }
        tally.day(day);
        boolean kept = decide(row, day);
        tally.total("deaths", 1, kept);
        tally.total("deaths by " + words(cause), 1, kept);
        if (kept) {
            tally.keep(day);
            List<String> key = List.of(day.toString(), row.text("mission_acronym"), cause.name(), who.name());
            String joined = String.join("\0", key);
            deaths.merge(joined, 1, Integer::sum);
            cells.put(joined, key);
        }
    }

    private boolean decide(Row row, LocalDate day) {
        if (!row.text("type_of_casualty").equalsIgnoreCase("Fatality")) {
            tally.leaveOut("no death: " + row.text("type_of_casualty"));
        } else if (!missions.keeps(row.text("mission_acronym"))) {
            tally.leaveOut("other missions");
        } else if (!request.keeps(day)) {
            tally.leaveOut("other days");
        } else if (!ids.add(row.text("casualty_id"))) {
            tally.leaveOut("the same death again, by its id");
        } else {
            return true;
        }
        return false;
    }

    private static <E extends Enum<E>> @Nullable E constant(Row row, String column, Map<String, E> known) {
        E constant = known.get(row.text(column).toLowerCase(Locale.ROOT));
        if (constant == null) {
            row.wrong(column, "unknown-constant", "'" + column + "' is '" + row.text(column) + "', which is not known");
        }
        return constant;
    }

    private static String words(LossCause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Writes the table, by day, mission, cause and group. */
    void write(TableFile table) {
        deaths.forEach((key, count) -> {
            List<String> row = cells.getOrDefault(key, List.of());
            table.row(row.get(0), TableFile.harmless(row.get(1)), row.get(2), row.get(3), Integer.toString(count));
        });
    }

    /** The missions that the files name. */
    Countries missions() {
        return missions;
    }

    @Override
    public Outcome finish() {
        LocalDate published = request.published() != null ? request.published() : updated;
        String version =
                request.release() != null ? request.release() : "as of " + (updated != null ? updated : published);
        return new Outcome("UN fatalities " + version, published, null);
    }
}
