package org.mandate.batch;

import org.jspecify.annotations.Nullable;
import org.mandate.decision.StableJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Manifests as JSON, and their entries as lines of the journal. */
final class ManifestJson {

    private static final JsonMapper LINES = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ManifestJson() {}

    static String write(Manifest manifest) {
        return StableJson.write(manifest);
    }

    /** One line, without its end. */
    static String line(Record entry) {
        return LINES.writeValueAsString(entry);
    }

    /** What {@link #line} or {@link #write} wrote, or null where it is anything else. */
    static <T extends Record> @Nullable T read(String json, Class<T> type) {
        try {
            return LINES.readValue(json, type);
        } catch (JacksonException e) {
            return null;
        }
    }
}
