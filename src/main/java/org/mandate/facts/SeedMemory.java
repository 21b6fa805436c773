package org.mandate.facts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sources that many cases cite, each read once. Only those without a problem are kept: what is wrong with a source is
 * said with each case that cites it. May be used by several threads.
 */
public final class SeedMemory {

    /** A source and the text it was read from. */
    record Remembered(SourceText text, Source source) {}

    private final Map<String, Remembered> byId = new ConcurrentHashMap<>();

    @Nullable
    Remembered find(String id) {
        return byId.get(id);
    }

    void keep(String id, SourceText text, Source source) {
        byId.put(id, new Remembered(text, source));
    }
}
