package org.mandate.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandate.diagnostic.Diagnostic;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.diagnostic.Suggestion;
import org.mandate.importer.Import;
import org.mandate.importer.ImportRequest;
import org.mandate.importer.ImportResult;
import org.mandate.importer.ImportTable;
import org.mandate.importer.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports public data files as facts of a case. */
@Command(
        name = "import",
        description = {
            "Imports public data files: a table of events or a list of facts goes into the case folder, a seed file"
                    + " names the source. DATA is ucdp, acled, un-fatalities or factbook.",
            "An event belongs to the period in which its last day lies. docs/import.md says what becomes of each column."
        },
        footer = {
            "",
            "Examples:",
            "  mandate import ucdp GEDEvent_v23_1.csv --case mali-2023 --country Mali --from 2015-01-01",
            "  mandate import acled export.csv --case mali-2023 --country Mali --as acled",
            "  mandate import un-fatalities DPPADPOSS-FATALITIES.csv --case mali-2023 --mission MINUSMA",
            "  mandate import factbook deployments.csv --case mali-2023 --mission MINUSMA",
            "",
            "Exit codes: 0 done; 2 bad usage or bad input, with nothing written; 3 a fault of Mandate."
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Parameters(index = "0", paramLabel = "DATA", description = "ucdp, acled, un-fatalities or factbook.")
    private String data = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files as downloaded, in CSV.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--case",
            required = true,
            paramLabel = "CASE",
            description = "A case folder, or its name under facts/.")
    private String name = "";

    @Option(
            names = "--country",
            paramLabel = "NAME",
            description = "Keep rows of this country, as the file names it; may be repeated.")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--mission", paramLabel = "ACRONYM", description = "Keep rows of this mission.")
    private @Nullable String mission;

    @Option(
            names = "--area",
            paramLabel = "PLACE=AREA",
            description = "Count rows of this place (first-order division) in this area of the case; may be repeated.")
    private Map<String, String> areas = new LinkedHashMap<>();

    @Option(names = "--from", paramLabel = "DATE", description = "Keep events that end on this day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Keep events that end on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(
            names = "--release",
            paramLabel = "VERSION",
            description = "Version of the data set, where the file's name does not say it.")
    private @Nullable String release;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day on which the data set was published: it counts as known from then on.")
    private @Nullable LocalDate published;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Name of the table beside others of its type: incidents.NAME.csv.")
    private @Nullable String as;

    @Option(names = "--replace", description = "Write over what an earlier import wrote.")
    private boolean replace;

    @Override
    public Integer call() {
        Publisher publisher = checked();
        ImportRequest request =
                new ImportRequest(publisher, files, countries, mission, areas, from, to, release, published);
        ImportResult result = new Import(request, inputs.caseFolder(name), inputs.seeds(), as, replace).run();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(ImportTable.of(result));
        result.written().forEach(file -> out.println("wrote " + file));
        return 0;
    }

    private Publisher checked() {
        List<Diagnostic> problems = new ArrayList<>();
        Publisher publisher = Publisher.ALL.stream()
                .filter(p -> p.name().equals(data))
                .findFirst()
                .orElse(null);
        if (publisher == null) {
            String near = Suggestion.nearest(data, Publisher.names());
            String message = "there is no import of '" + data + "'; there are " + String.join(", ", Publisher.names());
            problems.add(problem(null, data, "unknown-data", message, near));
        } else if (!countries.isEmpty() && publisher.equals(Publisher.UN_FATALITIES)) {
            problems.add(problem(
                    "--country", countries.get(0), "bad-usage", "these rows have no country: use --mission", null));
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(problem("--to", to.toString(), "date-order", "--to is before --from, " + from, null));
        }
        if (as != null && !as.matches("[a-z0-9][a-z0-9-]*")) {
            problems.add(problem("--as", as, "bad-name", "a name is small letters, digits and hyphens", null));
        }
        Path folder = inputs.caseFolder(name);
        if (!Files.isRegularFile(folder.resolve("case.yaml"))) {
            List<String> cases = CaseFolders.in(inputs.facts()).stream()
                    .map(path -> String.valueOf(path.getFileName()))
                    .toList();
            String message = "there is no case '" + name + "' here";
            problems.add(problem("--case", name, "no-such-case", message, Suggestion.nearest(name, cases)));
        }
        if (publisher == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return publisher;
    }

    private Diagnostic problem(
            @Nullable String option, String argument, String code, String message, @Nullable String suggestion) {
        return ArgumentProblem.of(Objects.requireNonNull(spec), option, argument, 0, code, message, suggestion);
    }
}
