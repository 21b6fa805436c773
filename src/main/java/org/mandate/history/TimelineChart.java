package org.mandate.history;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandate.vocabulary.Viability;

/** A timeline as a picture: one lane an option, one column a day, first place marked, changes numbered and explained. */
public final class TimelineChart {

    private static final int LABELS = 290;
    private static final int COLUMN = 38;
    private static final int LANE = 34;
    private static final int TOP = 170;
    private static final int EDGE = 20;
    private static final int LEAST = 900;
    private static final String STYLE = String.join(
            "\n",
            "",
            "svg{background:#fff;color:#1b1b1b;font:13px system-ui,sans-serif}",
            "text{fill:currentColor}.big{font-size:19px;font-weight:600}.small{font-size:12px}",
            ".rank{text-anchor:middle;font-size:14px}.first{font-weight:700}",
            "rect{stroke:#fff;stroke-width:2}.viable{fill:#7fbf9a}.conditional{fill:#f0d58a}.not-viable{fill:#d5d5d5}",
            ".off{fill:none;stroke:#c9c9c9;stroke-dasharray:3 3}.mark{fill:none;stroke:#0b3d91;stroke-width:3}",
            ".review{stroke:#0b3d91;stroke-width:2;stroke-dasharray:6 4}",
            ".cell{fill:#1b1b1b}.grey{fill:#5a5a5a}",
            "@media (prefers-color-scheme:dark){svg{background:#16181c;color:#eee}rect{stroke:#16181c}",
            ".mark,.review{stroke:#8ab4ff}.grey{fill:#b5b5b5}.off{stroke:#666}}",
            "");

    private final Timeline timeline;
    private final List<Timeline.Day> days;
    private final Map<String, Timeline.Lane> lanes = new LinkedHashMap<>();
    private final TimelineNotes notes;
    private final int width;

    private TimelineChart(Timeline timeline) {
        this.timeline = timeline;
        this.days = timeline.days();
        for (Timeline.Day day : days) {
            day.options().forEach(lane -> lanes.put(lane.option(), lane));
        }
        this.width = Math.max(LEAST, LABELS + days.size() * COLUMN + 2 * EDGE);
        this.notes = new TimelineNotes(days, width - 2 * EDGE);
    }

    /** The picture as SVG text. */
    public static String svg(Timeline timeline) {
        return new TimelineChart(timeline).draw();
    }

    private String draw() {
        int bottom = TOP + lanes.size() * LANE;
        int height = bottom + 75 + notes.height() + EDGE;
        Svg svg = new Svg(width, height, title(), description(), STYLE);
        svg.text(EDGE, 34, title(), "class", "big");
        svg.text(
                EDGE,
                56,
                "One column for each day on which something became known; days are not to scale. Numbers are places,"
                        + (notes.height() == 0 ? " and nothing changed." : " letters stand for changes, told below."),
                "class",
                "small grey");
        int y = TOP;
        for (Timeline.Lane lane : sorted()) {
            svg.text(EDGE, y + 22, shortened(lane.label(), 40));
            y += LANE;
        }
        for (int i = 0; i < days.size(); i++) {
            column(svg, days.get(i), LABELS + i * COLUMN, bottom);
        }
        review(svg, bottom);
        legend(svg, bottom + 48);
        notes.draw(svg, EDGE, bottom + 75);
        return svg.end();
    }

    private void column(Svg svg, Timeline.Day day, int x, int bottom) {
        int middle = x + COLUMN / 2;
        svg.text(
                middle + 4,
                TOP - 8,
                day.date().toString(),
                "class",
                "small",
                "transform",
                "rotate(-90 " + (middle + 4) + " " + (TOP - 8) + ")");
        int y = TOP;
        for (Timeline.Lane lane : sorted()) {
            Timeline.Lane now = day.options().stream()
                    .filter(o -> o.option().equals(lane.option()))
                    .findFirst()
                    .orElse(null);
            if (now != null) {
                cell(svg, day, now, x, y);
            }
            y += LANE;
        }
        String letter = notes.letter(day);
        if (letter != null) {
            svg.text(middle, bottom + 18, letter, "class", "rank first");
        }
    }

    private void cell(Svg svg, Timeline.Day day, Timeline.Lane lane, int x, int y) {
        boolean first = day.first() != null && Integer.valueOf(1).equals(lane.rank());
        String place = lane.rank() == null ? "off the table" : "place " + lane.rank();
        String said = day.date() + ": " + lane.label() + ", " + place + ", " + BacktestText.lower(lane.viability())
                + (first ? ", in first place, firmness " + BacktestText.lower(day.firmness()) : "");
        svg.rectangle(x + 1, y + 2, COLUMN - 2, LANE - 4, said, lane.rank() == null ? "off" : css(lane.viability()));
        if (first) {
            svg.rectangle(x + 3, y + 4, COLUMN - 6, LANE - 8, said, "mark");
        }
        if (lane.rank() != null) {
            svg.text(x + COLUMN / 2, y + 22, lane.rank().toString(), "class", first ? "rank cell first" : "rank cell");
        }
    }

    /** An upright line after the last day up to the review date. */
    private void review(Svg svg, int bottom) {
        long before = days.stream()
                .filter(day -> !day.date().isAfter(timeline.reviewDate()))
                .count();
        int x = LABELS + (int) before * COLUMN;
        svg.upright(x, TOP - 80, bottom + 4, "review");
        svg.text(x + 4, TOP - 82, "review, " + timeline.reviewDate(), "class", "small");
    }

    private static void legend(Svg svg, int y) {
        String[] classes = {"viable", "conditional", "not-viable", "off", "mark"};
        String[] words = {"viable", "conditional", "not viable", "off the table", "in first place"};
        int x = EDGE;
        for (int i = 0; i < classes.length; i++) {
            svg.rectangle(x, y - 13, 18, 16, words[i], classes[i]);
            svg.text(x + 25, y, words[i], "class", "small");
            x += 120;
        }
    }

    private String title() {
        return timeline.mission() + ", " + timeline.country() + ": what leads, as things became known";
    }

    private String description() {
        Timeline.Day last = days.get(days.size() - 1);
        String changes = days.stream()
                .filter(day -> !day.changes().isEmpty())
                .map(day -> day.date() + ": " + String.join(" ", TimelineText.sentences(day)))
                .collect(Collectors.joining(" "));
        return "From " + days.get(0).date() + ", when " + label(days.get(0)) + ", to " + last.date() + ", when "
                + label(last) + ". " + changes;
    }

    private String label(Timeline.Day day) {
        Timeline.Lane lane = day.first() == null ? null : lanes.get(day.first());
        return lane == null ? "nothing is recommended" : lane.label() + " leads";
    }

    /** Options that were ever on the table first. */
    private List<Timeline.Lane> sorted() {
        return lanes.values().stream()
                .sorted(Comparator.comparing((Timeline.Lane l) -> l.rank() == null)
                        .thenComparing(Timeline.Lane::option))
                .toList();
    }

    private static String css(Viability viability) {
        return BacktestText.lower(viability).replace(' ', '-');
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
