package org.mandate.diagnostic;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes diagnostics for programs: as plain JSON, or as SARIF 2.1.0, which editors and code hosts read. */
public final class DiagnosticsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private DiagnosticsJson() {}

    /** The document of the plain form. */
    private record Document(String format, List<Problem> problems) {}

    /** One diagnostic; line and column count from 1, 0 where there is none. */
    private record Problem(
            String file,
            int line,
            int column,
            String code,
            String message,
            @Nullable String suggestion) {}

    /** Plain JSON of format {@code mandate/problems-1}, sorted by place, a newline at the end. */
    public static String plain(Collection<Diagnostic> diagnostics) {
        List<Problem> problems = diagnostics.stream()
                .sorted()
                .map(d -> new Problem(d.file(), d.line(), d.column(), d.code(), d.message(), d.suggestion()))
                .toList();
        return write(new Document("mandate/problems-1", problems));
    }

    /** SARIF 2.1.0, sorted by place; {@code codes} are listed with what they stand for. */
    public static String sarif(Collection<Diagnostic> diagnostics, List<Explained> codes) {
        return write(Sarif.of(diagnostics.stream().sorted().toList(), codes));
    }

    private static String write(Object document) {
        return MAPPER.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }
}
