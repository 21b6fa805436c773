package org.mandate.rules.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Boxes in columns, and lines between them; what belongs together is brought near. The same input gives the same drawing. */
final class Drawing {

    private static final int SWEEPS = 8;

    private final List<List<Box>> columns = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Line> lines = new TreeMap<>();

    /**
     * A box.
     *
     * @param id tells it from others
     * @param column its column, from 0
     * @param text what stands in it
     * @param small a second line, or nothing
     * @param sort a word for its colour
     */
    record Box(String id, int column, String text, String small, String sort) {}

    /** A line between two boxes; each thing that is said of it stands on a line of its own where one points at it. */
    record Line(String from, String to, List<String> said, boolean dashed) {}

    void column(String heading) {
        headings.add(heading);
        columns.add(new ArrayList<>());
    }

    int columnCount() {
        return columns.size();
    }

    /** Puts a box at the end of a column, unless there is one of its id. */
    void box(String id, int column, String text, String small, String sort) {
        if (!boxes.containsKey(id)) {
            Box box = new Box(id, column, text, small, sort);
            boxes.put(id, box);
            columns.get(column).add(box);
        }
    }

    boolean has(String id) {
        return boxes.containsKey(id);
    }

    /** Draws a line, or says more of one that there is; one that is dashed stays so only while all it says is. */
    void line(String from, String to, String said, boolean dashed) {
        Line line = lines.computeIfAbsent(from + "\0" + to, key -> new Line(from, to, new ArrayList<>(), dashed));
        line.said().add(said);
        if (line.dashed() && !dashed) {
            lines.put(from + "\0" + to, new Line(from, to, line.said(), false));
        }
    }

    List<String> headings() {
        return headings;
    }

    List<List<Box>> columns() {
        return columns;
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    Box box(String id) {
        Box box = boxes.get(id);
        if (box == null) {
            throw new IllegalArgumentException(id);
        }
        return box;
    }

    /** Orders each column by the middle of what its boxes are joined to, to and fro until it settles. */
    void order() {
        Map<String, List<String>> joined = new HashMap<>();
        for (Line line : lines.values()) {
            joined.computeIfAbsent(line.from(), id -> new ArrayList<>()).add(line.to());
            joined.computeIfAbsent(line.to(), id -> new ArrayList<>()).add(line.from());
        }
        Map<String, Double> heights = new HashMap<>();
        columns.forEach(column -> place(column, heights));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < columns.size(); i++) {
                List<Box> column = columns.get(sweep % 2 == 0 ? i : columns.size() - 1 - i);
                Map<String, Double> middles = new HashMap<>();
                for (Box box : column) {
                    double middle = joined.getOrDefault(box.id(), List.of()).stream()
                            .mapToDouble(other -> heights.getOrDefault(other, 0.5))
                            .average()
                            .orElse(heights.getOrDefault(box.id(), 0.5));
                    middles.put(box.id(), middle);
                }
                column.sort(Comparator.comparingDouble((Box box) -> middles.getOrDefault(box.id(), 0.5))
                        .thenComparing(Box::id));
                place(column, heights);
            }
        }
    }

    private static void place(List<Box> column, Map<String, Double> heights) {
        for (int i = 0; i < column.size(); i++) {
            heights.put(column.get(i).id(), (i + 0.5) / column.size());
        }
    }
}
