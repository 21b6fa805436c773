package org.mandate.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What programs read: plain JSON, and SARIF as its standard has it. */
final class DiagnosticsJsonTest {

    private static final List<Diagnostic> PROBLEMS = List.of(
            new Diagnostic("rules/host.drl", 9, 36, "unknown-constant", "no REJECTED", "  HostPosition", "REJECTS"),
            new Diagnostic("facts/übersee 1/incidents.csv", 4, 0, "wrong-kind", "\"x\" is no number", null, null),
            Diagnostic.ofFile("rules", "no-ranking", "no rule concludes a recommendation"));
    private static final List<Explained> CODES = List.of(
            new Explained("unknown-constant", "A constant does not exist.", "docs/checks/unknown-constant.md"),
            new Explained("no-ranking", "No recommendation.", "docs/checks/no-ranking.md"));

    @Test
    void sarifIsValid() throws IOException {
        assertThat(schema().validate(DiagnosticsJson.sarif(PROBLEMS, CODES), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(DiagnosticsJson.sarif(List.of(), List.of()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaCanRefuse() throws IOException {
        String wrong = DiagnosticsJson.sarif(PROBLEMS, CODES).replace("\"startLine\" : 4", "\"startLine\" : 0");
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void sarifNamesFilePlaceAndRule() {
        assertThat(DiagnosticsJson.sarif(PROBLEMS, CODES).replaceAll("\\s+", ""))
                .contains(
                        "\"ruleId\":\"unknown-constant\",\"ruleIndex\":0,\"level\":\"error\"",
                        "\"noREJECTED;maybe:REJECTS\"",
                        "\"uri\":\"rules/host.drl\"},\"region\":{\"startLine\":9,\"startColumn\":36}",
                        "\"uri\":\"facts/%C3%BCbersee%201/incidents.csv\"},\"region\":{\"startLine\":4}",
                        "\"uri\":\"rules\"}}");
    }

    @Test
    void plainJsonIsSortedByPlaceAndEndsWithANewline() {
        assertThat(DiagnosticsJson.plain(PROBLEMS))
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"format\" : \"mandate/problems-1\"")
                .containsSubsequence("wrong-kind", "no-ranking", "unknown-constant");
        assertThat(DiagnosticsJson.plain(List.of())).contains("\"problems\" : [ ]");
    }

    private static Schema schema() throws IOException {
        try (InputStream in =
                DiagnosticsJsonTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(in), InputFormat.JSON);
        }
    }
}
