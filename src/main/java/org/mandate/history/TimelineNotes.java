package org.mandate.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The changes below a chart, in words; each day that has any is called by a letter, since numbers are places. */
final class TimelineNotes {

    private static final int LINE = 17;
    private static final int DAY = 22;
    private static final int TOLD = 100;
    private static final int LETTER = 7;

    private final List<Line> lines = new ArrayList<>();
    private final Map<Timeline.Day, String> letters = new LinkedHashMap<>();

    /** A line; what leads into it stands to its left. */
    private record Line(String letter, String day, String text) {}

    /** Notes on the days that have changes, of a width in pixels. */
    TimelineNotes(List<Timeline.Day> days, int width) {
        for (Timeline.Day day : days) {
            if (!day.changes().isEmpty()) {
                String letter = letter(letters.size());
                letters.put(day, letter);
                lines.addAll(lines(letter, day, (width - TOLD) / LETTER));
            }
        }
    }

    /** a to z, then aa and so on. */
    private static String letter(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }

    private static List<Line> lines(String letter, Timeline.Day day, int width) {
        Lines told = new Lines(width);
        TimelineText.sentences(day).forEach(told::text);
        List<Line> lines = new ArrayList<>();
        for (String line : told.all()) {
            boolean first = lines.isEmpty();
            lines.add(new Line(first ? letter : "", first ? day.date().toString() : "", line));
        }
        return lines;
    }

    /** The letter of a day; null where nothing changed. */
    @Nullable
    String letter(Timeline.Day day) {
        return letters.get(day);
    }

    /** In pixels; 0 where nothing changed. */
    int height() {
        return lines.size() * LINE;
    }

    /** Draws them with their upper left corner there. */
    void draw(Svg svg, int x, int y) {
        int down = y;
        for (Line line : lines) {
            down += LINE;
            svg.text(x, down, line.letter(), "class", "small first");
            svg.text(x + DAY, down, line.day(), "class", "small");
            svg.text(x + TOLD, down, line.text(), "class", "small");
        }
    }
}
