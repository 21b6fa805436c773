package org.mandate.report.document;

/** A piece of a line. */
public sealed interface Span {

    /** Its words. */
    String text();

    /** Words as they are. */
    record Text(String text) implements Span {}

    /** Words that stand out. */
    record Strong(String text) implements Span {}

    /** A name or digest that is to be typed as it is. */
    record Code(String text) implements Span {}

    /**
     * Words that lead elsewhere in the document; where there is no such place they are words as they are.
     *
     * @param text the words
     * @param target the place, as it is named there
     */
    record Link(String text, String target) implements Span {}

    /**
     * The mark of what sort of statement this is.
     *
     * @param tag the sort
     * @param text its name in the language of the document
     */
    record Mark(Tag tag, String text) implements Span {}
}
