package org.mandate.diagnostic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log in the Static Analysis Results Interchange Format, version 2.1.0, with what of it is needed here.
 *
 * @param schema where its schema stands
 * @param version version of the format
 * @param runs one run
 */
record Sarif(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** One run of the tool. */
    record Run(Tool tool, String columnKind, List<Result> results) {}

    /** The tool. */
    record Tool(Driver driver) {}

    /** What the tool is, and its rules: here the codes of diagnostics. */
    record Driver(String name, List<Rule> rules) {}

    /** A code and what it stands for. */
    record Rule(String id, Text shortDescription, Text help, Level defaultConfiguration) {}

    /** How grave it is. */
    record Level(String level) {}

    /** A text. */
    record Text(String text) {}

    /** One diagnostic; {@code ruleIndex} is its code's place among the rules, if it is one of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(String ruleId, @Nullable Integer ruleIndex, String level, Text message, List<Location> locations) {}

    /** Where it is. */
    record Location(PhysicalLocation physicalLocation) {}

    /** The file and, where one is known, the place in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PhysicalLocation(
            Artifact artifactLocation, @Nullable Region region) {}

    /** The file, as a relative URI. */
    record Artifact(String uri) {}

    /** Line and column, from 1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Region(int startLine, @Nullable Integer startColumn) {}

    static Sarif of(List<Diagnostic> diagnostics, List<Explained> codes) {
        List<Rule> rules = codes.stream()
                .map(c -> new Rule(
                        c.code(), new Text(c.summary()), new Text("See " + c.page() + "."), new Level("error")))
                .toList();
        List<String> ids = codes.stream().map(Explained::code).toList();
        List<Result> results = diagnostics.stream().map(d -> result(d, ids)).toList();
        return new Sarif(
                SCHEMA, "2.1.0", List.of(new Run(new Tool(new Driver("Mandate", rules)), "utf16CodeUnits", results)));
    }

    private static Result result(Diagnostic diagnostic, List<String> ids) {
        int index = ids.indexOf(diagnostic.code());
        @Nullable
        Region region = diagnostic.line() == 0
                ? null
                : new Region(diagnostic.line(), diagnostic.column() == 0 ? null : diagnostic.column());
        String maybe = diagnostic.suggestion() == null ? "" : "; maybe: " + diagnostic.suggestion();
        return new Result(
                diagnostic.code(),
                index < 0 ? null : index,
                "error",
                new Text(diagnostic.message() + maybe),
                List.of(new Location(new PhysicalLocation(new Artifact(uri(diagnostic.file())), region))));
    }

    /** The path with what a URI may not hold as it is, escaped byte by byte. */
    private static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
