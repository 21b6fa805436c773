package org.mandate.report.document;

import java.util.List;

/** A small picture in a cell of a table. What it shows is said in words as well; all values run from 0 to 1. */
public sealed interface Chart {

    /** What it shows, in words. */
    String words();

    /**
     * Parts that add up, one beside the other.
     *
     * @param parts the parts in order
     * @param words what it shows
     */
    record Stack(List<Part> parts, String words) implements Chart {
        public Stack {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a stack.
     *
     * @param series which colour, from 0 to 5
     * @param value its length
     */
    record Part(int series, double value) {}

    /**
     * A value within the range in which it may lie.
     *
     * @param low lower end
     * @param value the value
     * @param high upper end
     * @param words what it shows
     */
    record Range(double low, double value, double high, String words) implements Chart {}

    /**
     * Two weights against each other, from the middle outward.
     *
     * @param against to the left
     * @param pro to the right
     * @param words what it shows
     */
    record Balance(double against, double pro, String words) implements Chart {}

    /**
     * Points in time on one line.
     *
     * @param points where they lie between the ends
     * @param words what it shows
     */
    record Points(List<Double> points, String words) implements Chart {
        public Points {
            points = List.copyOf(points);
        }
    }
}
