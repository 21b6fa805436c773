package org.mandate.vocabulary;

/**
 * What the decider will probably do; never part of a score.
 *
 * @param kind the kind of option concerned
 * @param text the forecast in words
 * @param grounds why it stands
 */
public record Forecast(OptionKind kind, String text, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "forecast:" + kind + ":" + Slug.of(grounds.rule());
    }
}
