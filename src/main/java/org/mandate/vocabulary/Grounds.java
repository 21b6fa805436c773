package org.mandate.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why a conclusion stands: the rule that drew it, what the rule matched, and the base facts and quality these carry.
 *
 * @param rule name of the rule
 * @param because ids of the matched facts, settings and conclusions, sorted
 * @param base ids of the base facts below them, context left out, sorted
 * @param links those of the base facts that tie findings into one line of evidence, sorted
 * @param quality least quality over the grounds, 0 to 1; over a collected list the mean; 1 where nothing has one
 * @param bindings variables of the match with their values as text, from which the text of an absence is made
 * @param independent the reason why the conclusion is a line of evidence of its own, or null
 */
public record Grounds(
        String rule,
        List<String> because,
        List<String> base,
        List<String> links,
        double quality,
        Map<String, String> bindings,
        @Nullable String independent) {

    public Grounds {
        because = List.copyOf(because);
        base = List.copyOf(base);
        links = List.copyOf(links);
        bindings = Collections.unmodifiableMap(new TreeMap<>(bindings));
    }

    /** Of what tells grounds apart soonest; the engine asks for it again and again. */
    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + because.hashCode();
    }
}
