package org.mandate.vocabulary;

/**
 * A derived reading.
 *
 * @param of what is read
 * @param area where, or the country
 * @param value the reading, in the unit of its kind
 * @param text the reading in words
 * @param grounds why it stands
 */
public record Indicator(IndicatorKind of, String area, double value, String text, Grounds grounds)
        implements Conclusion {

    @Override
    public String id() {
        return "indicator:" + of + ":" + Slug.of(area);
    }
}
