package org.mandate.vocabulary;

/**
 * A risk that facts give rise to.
 *
 * @param kind what kind
 * @param level how grave
 * @param area where, or the country
 * @param text the risk in words
 * @param grounds why it stands
 */
public record Risk(RiskKind kind, Level level, String area, String text, Grounds grounds) implements Conclusion {

    @Override
    public String id() {
        return "risk:" + kind + ":" + Slug.of(area);
    }
}
