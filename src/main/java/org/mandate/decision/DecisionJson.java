package org.mandate.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes and reads the decision record as JSON: keys in record order, LF, at most 6 decimals, a newline at the end. */
public final class DecisionJson {

    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(PRINTER)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new Decimals())
                    .addSerializer(double.class, new Decimals()))
            .build();

    private DecisionJson() {}

    /** The record as JSON text. */
    public static String write(DecisionRecord record) {
        return MAPPER.writeValueAsString(record) + "\n";
    }

    /** Reads what {@link #write} wrote; throws {@link IllegalArgumentException} for anything else. */
    public static DecisionRecord read(String json) {
        DecisionRecord read;
        try {
            read = MAPPER.readValue(json, DecisionRecord.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no decision record: " + e.getOriginalMessage(), e);
        }
        if (read == null || !read.format().equals(DecisionRecord.FORMAT)) {
            throw new IllegalArgumentException("no decision record of format " + DecisionRecord.FORMAT);
        }
        return read;
    }

    /** Plain decimals: no exponent, no trailing zeros, zero without a sign. */
    private static final class Decimals extends StdSerializer<Double> {
        Decimals() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator out, SerializationContext context) {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
            out.writeNumber(
                    rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
        }
    }
}
