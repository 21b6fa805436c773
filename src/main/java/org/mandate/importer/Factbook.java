package org.mandate.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandate.vocabulary.Slug;

/** Reads military deployments of the World Factbook: free text, in which only what is plain is read. */
final class Factbook implements RowReader {

    /** The columns of the list of facts that it writes. */
    static final List<String> COLUMNS = List.of(
            "id",
            "contributor",
            "mission",
            "country",
            "personnel",
            "asOf",
            "knownSince",
            "source",
            "grade",
            "approx",
            "note");

    private final ImportRequest request;
    private final Tally tally;
    private final Countries missions;
    private final Countries countries;
    private final TreeMap<String, Deployed> deployments = new TreeMap<>();
    private @Nullable LocalDate newest;

    Factbook(ImportRequest request, Tally tally) {
        this.request = request;
        this.tally = tally;
        String mission = request.mission();
        this.missions = new Countries(mission == null ? List.of() : List.of(mission));
        this.countries = new Countries(request.countries());
    }

    private record Deployed(String contributor, DeploymentText.Said said, LocalDate known) {}

    @Override
    public Map<String, List<String>> needed() {
        return Map.of(
                "snapshot_date", List.of(),
                "country", List.of(),
                "military_deployments_text", List.of("military deployments"));
    }

    @Override
    public Map<String, List<String>> used() {
        return Map.of();
    }

    @Override
    public Set<String> ignored() {
        return Set.of("commit", "path");
    }

    @Override
    public void begin(String file) {
        // The rows say of which day they are.
    }

    @Override
    public void take(Row row) {
        LocalDate known = row.day("snapshot_date");
        if (known == null) {
            return;
        }
        newest = newest == null || known.isAfter(newest) ? known : newest;
        String contributor = row.text("country");
        DeploymentText text = DeploymentText.of(row.text("military_deployments_text"));
        boolean any = false;
        for (DeploymentText.Said said : text.read()) {
            boolean kept = !contributor.isEmpty() && keeps(contributor, said, known);
            tally.total("deployments in the texts that were read", 1, kept);
            any |= kept;
        }
        if (any) {
            tally.keep(known);
        } else {
            tally.leaveOut(contributor.isEmpty() ? "no country" : "nothing that was asked for and could be read");
        }
        for (String part : text.notRead()) {
            if (concerns(part)) {
                tally.notRead((contributor.isEmpty() ? "(no country)" : contributor) + ", " + known + ": " + part);
            }
        }
    }

    private boolean keeps(String contributor, DeploymentText.Said said, LocalDate known) {
        // Both are asked, so that both know of every name.
        boolean ofMission = missions.keeps(said.mission());
        boolean wanted = countries.keeps(said.country()) && ofMission;
        LocalDate latest = lastDay(said.asOf());
        if (!wanted || !request.keeps(latest.isAfter(known) ? known : latest)) {
            return false;
        }
        if (firstDay(said.asOf()).isAfter(known)) {
            tally.notRead(contributor + ", " + known + ": " + said.text() + " (" + said.asOf() + "), a month to come");
            return false;
        }
        String key = String.join("\0", contributor, said.mission(), said.country(), asOf(said, known));
        Deployed earlier = deployments.get(key);
        if (earlier != null && earlier.said().personnel() == said.personnel()) {
            tally.remark("said again in a later edition");
            return true;
        }
        if (earlier != null && known.isBefore(earlier.known())) {
            return true;
        }
        if (earlier != null) {
            tally.remark("another number for the same month in a later edition, which counts");
        }
        deployments.put(key, new Deployed(contributor, said, known));
        return true;
    }

    /** A year that is not over stands for what was known of it. */
    private static String asOf(DeploymentText.Said said, LocalDate known) {
        return lastDay(said.asOf()).isAfter(known) ? known.toString() : said.asOf();
    }

    private static LocalDate firstDay(String asOf) {
        return LocalDate.parse(asOf + (asOf.length() == 4 ? "-01-01" : "-01"));
    }

    private static LocalDate lastDay(String asOf) {
        LocalDate first = firstDay(asOf);
        return asOf.length() == 4
                ? first.plusYears(1).minusDays(1)
                : first.plusMonths(1).minusDays(1);
    }

    /** Whether a text that could not be read may be about what was asked for. */
    private boolean concerns(String text) {
        String mission = request.mission();
        return (mission == null || text.contains(mission))
                && (request.countries().isEmpty()
                        || request.countries().stream()
                                .anyMatch(country ->
                                        text.toLowerCase(Locale.ROOT).contains(country.toLowerCase(Locale.ROOT))));
    }

    /** Writes the list of facts; they cite this source. */
    void write(TableFile table, String claim) {
        // Two places of one mission would be two facts with one key: they are one contribution.
        List<String> ids = new ArrayList<>();
        deployments.values().forEach(each -> {
            DeploymentText.Said said = each.said();
            String asOf = asOf(said, each.known());
            String id = Slug.of("deployment " + each.contributor() + " " + said.mission() + " " + asOf);
            if (ids.contains(id)) {
                tally.notRead(
                        each.contributor() + ": " + said.text() + " (" + asOf + "), a second place of the mission");
                return;
            }
            ids.add(id);
            table.row(
                    id,
                    TableFile.harmless(each.contributor()),
                    said.mission(),
                    TableFile.harmless(said.country()),
                    Integer.toString(said.personnel()),
                    asOf,
                    each.known().toString(),
                    claim,
                    request.publisher().grade(),
                    said.approx(),
                    TableFile.harmless(said.text()));
        });
    }

    /** The missions that the texts name. */
    Countries missions() {
        return missions;
    }

    /** The countries in which they serve. */
    Countries countries() {
        return countries;
    }

    @Override
    public Outcome finish() {
        LocalDate published = request.published() != null ? request.published() : newest;
        return new Outcome("World Factbook " + (published == null ? "" : published), published, null);
    }
}
