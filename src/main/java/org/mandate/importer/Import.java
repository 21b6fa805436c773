package org.mandate.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.EventColumns;
import org.mandate.facts.Place;
import org.mandate.facts.Problems;
import org.mandate.vocabulary.EventKind;
import org.mandate.vocabulary.Slug;

/** Imports files of one publisher into a case: reads all of them, then writes everything or nothing. */
public final class Import {

    private final ImportRequest request;
    private final Path caseFolder;
    private final Path seeds;
    private final @Nullable String as;
    private final boolean replace;
    private final Problems problems = new Problems();
    private final Tally tally = new Tally();

    /**
     * An import into a case folder.
     *
     * @param seeds folder of the sources
     * @param as set behind the table's name, so that a case can hold several, or null
     * @param replace whether files that are there and say something else are written over
     */
    public Import(ImportRequest request, Path caseFolder, Path seeds, @Nullable String as, boolean replace) {
        this.request = request;
        this.caseFolder = caseFolder;
        this.seeds = seeds;
        this.as = as;
        this.replace = replace;
    }

    /** Imports; throws {@link InvalidInput} with everything that is wrong, having written nothing. */
    public ImportResult run() {
        EventKind holds = request.publisher().equals(Publisher.UN_FATALITIES) ? EventKind.FATALITIES : EventKind.INCIDENTS;
        Path part = caseFolder.resolve("." + holds + "-" + ProcessHandle.current().pid() + ".part");
        try {
            try {
                return events(holds, part);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new InvalidInput(
                    List.of(Diagnostic.ofFile(caseFolder.toString(), "cannot-write", "the case folder cannot be written")));
        }
    }

    private ImportResult events(EventKind holds, Path part) throws IOException {
        TableFile table = new TableFile(part, EventColumns.of(holds).all());
        RowReader reader;
        List<String> files;
        Incidents incidents = new Incidents(request, table, tally);
        try (table) {
            reader = new UcdpReader(request, incidents);
            files = read(reader);
        }
        RowReader.Outcome outcome = reader.finish();
        checkFilter(incidents);
        LocalDate published = published(outcome);
        problems.throwIfAny();
        checkKept();
        String stem = EventTableFile.stem(holds) + (as == null ? "" : "." + as);
        String source = Slug.of(outcome.dataset() + " " + caseFolder.toAbsolutePath().normalize().getFileName()
                + (as == null ? "" : " " + as));
        EventTableFile fact = EventTableFile.of(request, stem, holds, outcome.dataset(), source, table, tally);
        SeedFile seed = new SeedFile(request, outcome.dataset(), published, outcome.note(), files);
        Map<Path, byte[]> texts = new LinkedHashMap<>();
        texts.put(caseFolder.resolve("import-" + stem + ".yaml"), bytes(fact.text()));
        texts.put(seeds.resolve(source + ".yaml"), bytes(seed.text(fact.claim())));
        List<Path> written = write(part, caseFolder.resolve(stem + ".csv"), texts);
        return new ImportResult(outcome.dataset(), written, tally);
    }

    private List<String> read(RowReader reader) {
        List<String> files = new ArrayList<>();
        for (Path file : request.files()) {
            String sha256 = new DataFile(file, request.publisher(), reader, tally, problems).read();
            files.add("file " + file.getFileName() + ", SHA-256 " + sha256);
        }
        problems.throwIfAny();
        return files;
    }

    private void checkFilter(Incidents incidents) {
        Countries countries = incidents.countries();
        for (String unmet : countries.unmet()) {
            argument("--country", unmet, "no-such-country", "no row is of '" + unmet + "'", countries.near(unmet));
        }
        if (request.countries().isEmpty() && countries.found().size() > 1) {
            String some = String.join(", ", countries.found().subList(0, Math.min(6, countries.found().size())));
            String message = "the rows are of " + countries.found().size() + " countries: say which with --country";
            problem("--country", "several-countries", message, some);
        }
        for (String place : incidents.unmetPlaces()) {
            Countries places = new Countries(List.of());
            incidents.places().forEach(places::keeps);
            argument("--area", place, "no-such-place", "no row that is kept has the place '" + place + "'", places.near(place));
        }
    }

    private LocalDate published(RowReader.Outcome outcome) {
        if (outcome.dataset().isEmpty()) {
            String message = "neither the name of a file nor --release says which version of the data set this is";
            problem("--release", "no-version", message, "--release 23.1");
        }
        LocalDate day = outcome.published();
        if (day == null) {
            problem("--published", "no-date", "the files do not say when they were published: say it with --published", null);
            return LocalDate.EPOCH;
        }
        LocalDate last = tally.last();
        if (last != null && last.isAfter(day)) {
            String message = "the files have an event of " + last + ", after the day of publication, " + day;
            problem("--published", "date-out-of-range", message, null);
        }
        return day;
    }

    private void checkKept() {
        if (tally.kept() == 0) {
            problem("--case", "nothing-kept", "no row of " + tally.rows() + " is kept: " + request.filter(), null);
            problems.throwIfAny();
        }
    }

    private void argument(
            String option, String value, String code, String message, @Nullable String suggestion) {
        problems.at(Place.inArgument(option, value, 1), code, message, suggestion);
    }

    private void problem(String argument, String code, String message, @Nullable String suggestion) {
        problems.ofFile(argument, code, message, suggestion);
    }

    /** Moves the table and the texts to their places, unless one would be written over. */
    private List<Path> write(Path part, Path target, Map<Path, byte[]> texts) throws IOException {
        check(target, Files.exists(target) && Files.mismatch(part, target) >= 0);
        for (Map.Entry<Path, byte[]> text : texts.entrySet()) {
            Path file = text.getKey();
            check(file, Files.exists(file) && !java.util.Arrays.equals(Files.readAllBytes(file), text.getValue()));
        }
        problems.throwIfAny();
        Map<Path, Path> moves = new LinkedHashMap<>();
        moves.put(part, target);
        try {
            for (Map.Entry<Path, byte[]> text : texts.entrySet()) {
                Path file = text.getKey();
                Path beside = file.resolveSibling("." + file.getFileName() + ".part");
                moves.put(beside, file);
                Files.write(beside, text.getValue());
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path each : moves.keySet()) {
                Files.deleteIfExists(each);
            }
        }
        return List.copyOf(moves.values());
    }

    private void check(Path target, boolean differs) {
        if (differs && !replace) {
            String message = "is there already and says something else: nothing was written";
            problem(target.toString(), "exists", message, "--as NAME for a table beside it, --replace to write over it");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
