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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.facts.EventColumns;
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
    private final FilterCheck filter;
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
        this.filter = new FilterCheck(request, problems);
        this.caseFolder = caseFolder;
        this.seeds = seeds;
        this.as = as;
        this.replace = replace;
    }

    /** Imports; throws {@link InvalidInput} with everything that is wrong, having written nothing. */
    public ImportResult run() {
        Path part = caseFolder.resolve(".import-" + ProcessHandle.current().pid() + ".part");
        try {
            try {
                if (request.publisher().equals(Publisher.UN_FATALITIES)) {
                    return fatalities(part);
                }
                return request.publisher().equals(Publisher.FACTBOOK) ? deployments(part) : incidents(part);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new InvalidInput(List.of(
                    Diagnostic.ofFile(caseFolder.toString(), "cannot-write", "the case folder cannot be written")));
        }
    }

    /** Rows go to the table while they are read: a million of them are never held. */
    private ImportResult incidents(Path part) throws IOException {
        TableFile table =
                new TableFile(part, EventColumns.of(EventKind.INCIDENTS).all());
        Incidents incidents = new Incidents(request, table, tally);
        RowReader reader = request.publisher().equals(Publisher.ACLED)
                ? new AcledReader(request, incidents, tally)
                : new UcdpReader(request, incidents);
        List<String> files;
        try (table) {
            files = read(reader);
        }
        filter.countries(incidents.countries());
        filter.places(incidents);
        RowReader.Outcome outcome = checked(reader);
        return events(EventKind.INCIDENTS, table, outcome, files);
    }

    private ImportResult fatalities(Path part) throws IOException {
        Fatalities reader = new Fatalities(request, tally);
        List<String> files = read(reader);
        filter.missions(reader.missions());
        RowReader.Outcome outcome = checked(reader);
        TableFile table =
                new TableFile(part, EventColumns.of(EventKind.FATALITIES).all());
        try (table) {
            reader.write(table);
        }
        return events(EventKind.FATALITIES, table, outcome, files);
    }

    private ImportResult deployments(Path part) throws IOException {
        Factbook reader = new Factbook(request, tally);
        List<String> files = read(reader);
        filter.missions(reader.missions());
        filter.met(reader.countries());
        RowReader.Outcome outcome = checked(reader);
        String source = source(outcome);
        TableFile table = new TableFile(part, Factbook.COLUMNS);
        try (table) {
            reader.write(table, source + "/" + SeedFile.CLAIM);
        }
        String claim = "It says in free text how many each State has sent to which mission; " + table.rows()
                + " such statements could be read.";
        return write(table, "deployments" + suffix(), outcome, files, claim, null);
    }

    private ImportResult events(EventKind holds, TableFile table, RowReader.Outcome outcome, List<String> files)
            throws IOException {
        String stem = EventTableFile.stem(holds) + suffix();
        EventTableFile fact = EventTableFile.of(request, stem, holds, outcome.dataset(), source(outcome), table, tally);
        return write(table, stem, outcome, files, fact.claim(), fact.text());
    }

    private ImportResult write(
            TableFile table,
            String stem,
            RowReader.Outcome outcome,
            List<String> files,
            String claim,
            @Nullable String fact)
            throws IOException {
        LocalDate published = Objects.requireNonNull(outcome.published(), "checked before");
        SeedFile seed = new SeedFile(request, outcome.dataset(), published, note(outcome), files);
        Map<Path, byte[]> texts = new LinkedHashMap<>();
        if (fact != null) {
            texts.put(caseFolder.resolve("import-" + stem + ".yaml"), bytes(fact));
        }
        texts.put(seeds.resolve(source(outcome) + ".yaml"), bytes(seed.text(claim)));
        List<Path> written = write(table.part(), caseFolder.resolve(stem + ".csv"), texts);
        return new ImportResult(outcome.dataset(), written, tally);
    }

    private @Nullable String note(RowReader.Outcome outcome) {
        return request.published() == null ? outcome.note() : "The day of publication was given with the import.";
    }

    private String suffix() {
        return as == null ? "" : "." + as;
    }

    /** Sources are shared by cases, and each case has a filter of its own. */
    private String source(RowReader.Outcome outcome) {
        Path name = caseFolder.toAbsolutePath().normalize().getFileName();
        return Slug.of(outcome.dataset() + " " + name + (as == null ? "" : " " + as));
    }

    /** What came of the rows, once all that is wrong with them or with the filter was said. */
    private RowReader.Outcome checked(RowReader reader) {
        RowReader.Outcome outcome = reader.finish();
        checkPublished(outcome);
        problems.throwIfAny();
        if (tally.kept() == 0) {
            problem("--case", "nothing-kept", "no row of " + tally.rows() + " is kept: " + request.filter(), null);
        }
        problems.throwIfAny();
        return outcome;
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

    private void checkPublished(RowReader.Outcome outcome) {
        if (outcome.dataset().isEmpty()) {
            String message = "neither the name of a file nor --release says which version of the data set this is";
            problem("--release", "no-version", message, "--release 23.1");
        }
        LocalDate day = outcome.published();
        LocalDate last = tally.lastKept();
        if (day == null) {
            String message = "the files do not say when they were published: say it with --published";
            problem("--published", "no-date", message, null);
        } else if (last != null && last.isAfter(day)) {
            String message = "a row that is kept is of " + last + ", after the day of publication, " + day;
            problem("--published", "date-out-of-range", message, null);
        }
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
                Files.move(
                        move.getKey(),
                        move.getValue(),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
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
            problem(
                    target.toString(),
                    "exists",
                    message,
                    "--as NAME for a table beside it, --replace to write over it");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
