package org.mandate.report.document;

import java.util.Locale;

/** Charts as bars: in SVG for a browser, as boxes for paper. */
final class Bars {

    private static final String[] COLOURS = {"#1f5a92", "#1e857a", "#b86e00", "#96364a", "#6b579e", "#6e7781"};
    private static final String AGAINST = "#96364a";
    private static final String FOR = "#1e857a";
    private static final String RANGE = "#9fb4c8";
    private static final String VALUE = "#14324f";
    private static final double TICK = 0.008;
    private static final double GAP = 0.003;

    private final boolean paper;
    private final StringBuilder out = new StringBuilder();

    private Bars(boolean paper) {
        this.paper = paper;
    }

    /** The chart as markup. */
    static String of(Chart chart, boolean paper) {
        Bars bars = new Bars(paper);
        bars.draw(chart);
        return bars.out.toString();
    }

    static String colour(int series) {
        return COLOURS[series];
    }

    private void draw(Chart chart) {
        if (paper) {
            out.append("<div class=\"bar\">");
        } else {
            out.append("<svg class=\"bar\" role=\"img\" aria-label=\"")
                    .append(Escaped.html(chart.words()))
                    .append("\" viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" focusable=\"false\">");
            box("track", "#e4e8ec", 0, 1);
        }
        if (chart instanceof Chart.Stack stack) {
            double at = 0;
            for (Chart.Part part : stack.parts()) {
                box("s" + part.series(), COLOURS[part.series()], at, Math.max(0, part.value() - GAP));
                at += part.value();
            }
        } else if (chart instanceof Chart.Range range) {
            box("range", RANGE, range.low(), range.high() - range.low());
            box("value", VALUE, range.value() - TICK / 2, TICK);
        } else if (chart instanceof Chart.Balance balance) {
            box("against", AGAINST, 0.5 - balance.against() / 2, balance.against() / 2);
            box("for", FOR, 0.5, balance.pro() / 2);
            box("value", VALUE, 0.5 - TICK / 2, TICK);
        } else if (chart instanceof Chart.Points points) {
            points.points().forEach(at -> box("point", COLOURS[0], Math.min(at, 1 - TICK), TICK));
        }
        out.append(paper ? "</div>" : "</svg>");
    }

    private void box(String name, String colour, double from, double width) {
        if (width <= 0) {
            return;
        }
        out.append(
                paper
                        ? String.format(
                                Locale.ROOT,
                                "<div class=\"box\" style=\"left:%.2f%%;width:%.2f%%;background-color:%s\"></div>",
                                100 * from,
                                100 * width,
                                colour)
                        : String.format(
                                Locale.ROOT,
                                "<rect class=\"%s\" fill=\"%s\" x=\"%.1f\" y=\"0\" width=\"%.1f\" height=\"20\"/>",
                                name,
                                colour,
                                1000 * from,
                                1000 * width));
    }
}
