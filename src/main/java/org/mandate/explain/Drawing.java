package org.mandate.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a derivation as an SVG that stands alone: what is asked about to the left, grounds to the right of what rests on
 * them, one column a level. A shared ground is one box, to which several lines lead.
 */
public final class Drawing {

    static final int BOX = 230;
    static final int COLUMN = 290;
    static final int HEIGHT = 62;
    static final int ROW = 74;
    static final int MARGIN = 20;
    static final int TOP = 60;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Box> byId = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private int rows;
    private int columns;

    private Drawing() {}

    /** A step in its place. */
    record Box(Step step, int x, int y) {}

    /** A line from what rests to its ground. */
    record Link(Box from, Box to) {}

    /** A line to a box that is drawn elsewhere. */
    private record Waiting(int from, String to) {}

    /** The drawing as SVG text. */
    public static String of(Explanation explanation) {
        Drawing drawing = new Drawing();
        explanation.steps().forEach(step -> drawing.place(step, 0));
        for (Waiting link : drawing.waiting) {
            Box to = drawing.byId.get(link.to());
            if (to != null) {
                drawing.links.add(new Link(drawing.boxes.get(link.from()), to));
            }
        }
        int width = 2 * MARGIN + Math.max(2, drawing.columns) * COLUMN;
        int height = TOP + Math.max(1, drawing.rows) * ROW + MARGIN;
        return new DrawingSvg(explanation, width, height).write(drawing.boxes, drawing.links);
    }

    /** Places a step beside the middle of its grounds, and returns its number. */
    private int place(Step step, int column) {
        columns = Math.max(columns, column + 1);
        int number = boxes.size();
        Box later = new Box(step, 0, 0);
        boxes.add(later);
        List<Integer> below = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (Step ground : step.grounds()) {
            if (ground.above() && ground.id() != null) {
                elsewhere.add(ground.id());
            } else {
                below.add(place(ground, column + 1));
            }
        }
        int y = TOP + rows * ROW;
        if (below.isEmpty()) {
            rows++;
        } else {
            y = (boxes.get(below.get(0)).y()
                            + boxes.get(below.get(below.size() - 1)).y())
                    / 2;
        }
        Box box = new Box(step, MARGIN + column * COLUMN, y);
        boxes.set(number, box);
        if (step.id() != null) {
            byId.putIfAbsent(step.id(), box);
        }
        below.forEach(ground -> links.add(new Link(box, boxes.get(ground))));
        elsewhere.forEach(id -> waiting.add(new Waiting(number, id)));
        return number;
    }
}
