package org.mandate.decision;

import tools.jackson.core.JacksonException;

/** Writes and reads the decision record as JSON: keys in record order, LF, at most 6 decimals, a newline at the end. */
public final class DecisionJson {

    private DecisionJson() {}

    /** The record as JSON text. */
    public static String write(DecisionRecord record) {
        return StableJson.write(record);
    }

    /** Reads what {@link #write} wrote; throws {@link IllegalArgumentException} for anything else. */
    public static DecisionRecord read(String json) {
        DecisionRecord read;
        try {
            read = StableJson.MAPPER.readValue(json, DecisionRecord.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no decision record: " + e.getOriginalMessage(), e);
        }
        if (read == null || !read.format().equals(DecisionRecord.FORMAT)) {
            throw new IllegalArgumentException("no decision record of format " + DecisionRecord.FORMAT);
        }
        return read;
    }
}
