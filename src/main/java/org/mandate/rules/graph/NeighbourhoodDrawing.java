package org.mandate.rules.graph;

import java.util.List;

/** Draws a rule with what feeds it and what it could move: rules and things in turn, what is said of options last. */
final class NeighbourhoodDrawing {

    private static final int READ = 1;
    private static final int ASKED = 2;

    private final Neighbourhood around;
    private final Drawing drawing = new Drawing();
    private final int last;

    NeighbourhoodDrawing(Neighbourhood around) {
        this.around = around;
        drawing.column("Rules that feed it");
        drawing.column("It reads");
        drawing.column("The rule");
        for (int ring = 0; ring < around.affected().size(); ring++) {
            drawing.column(ring == 0 ? "It concludes" : "These conclude");
            drawing.column(ring == 0 ? "Rules that read that" : "Rules that read that in turn");
        }
        drawing.column("Said of options");
        last = drawing.columnCount() - 1;
    }

    String svg() {
        GraphRule rule = around.rule();
        rule(rule, ASKED, "asked");
        rule.reads().forEach(thing -> read(thing, false));
        rule.without().forEach(thing -> read(thing, true));
        conclusions(rule, ASKED);
        int column = ASKED + 2;
        for (List<GraphRule> ring : around.affected()) {
            int at = column;
            ring.forEach(each -> rule(each, at, "rule"));
            ring.forEach(each -> conclusions(each, at));
            column += 2;
        }
        around.affected().forEach(ring -> ring.forEach(this::readings));
        String caption =
                "To the left what the rule reads and which rules conclude that; to the right what it concludes,"
                        + " the rules that an edit could make speak otherwise, and what these say of options. Dashed: because"
                        + " it is not there. Rules of the method, which read whatever is said of options, are left out.";
        return DrawingSvg.of(drawing, "Around \"" + rule.name() + "\"", caption, GraphText.of(around));
    }

    private void rule(GraphRule rule, int column, String sort) {
        drawing.box(id(rule), column, rule.name(), rule.place(), sort);
    }

    private void read(Thing thing, boolean absent) {
        drawing.box(thing.text(), READ, thing.text(), "", GraphSvg.sort(Kind.of(thing)));
        drawing.line(thing.text(), id(around.rule()), around.rule().name(), absent);
        for (GraphRule feeder : around.feeders()) {
            if (feeder.concludes().stream().anyMatch(made -> RuleGraph.fits(made, thing))) {
                rule(feeder, 0, "rule");
                drawing.line(id(feeder), thing.text(), feeder.name(), false);
            }
        }
    }

    private void conclusions(GraphRule rule, int column) {
        for (Thing thing : rule.concludes()) {
            boolean outcome = Kind.of(thing).isOutcome() || column + 1 > last;
            drawing.box(
                    made(thing),
                    outcome ? last : Math.min(column + 1, last),
                    thing.text(),
                    "",
                    GraphSvg.sort(Kind.of(thing)));
            drawing.line(id(rule), made(thing), rule.name(), false);
        }
    }

    /** From what is concluded here to a rule that reads it. */
    private void readings(GraphRule reader) {
        reader.reads().forEach(thing -> readings(thing, reader, false));
        reader.without().forEach(thing -> readings(thing, reader, true));
    }

    private void readings(Thing read, GraphRule reader, boolean absent) {
        for (List<Drawing.Box> column : drawing.columns()) {
            for (Drawing.Box box : column) {
                Thing thing = thing(box);
                if (box.id().startsWith("made ") && RuleGraph.fits(thing, read)) {
                    drawing.line(box.id(), id(reader), reader.name(), absent);
                }
            }
        }
    }

    private static Thing thing(Drawing.Box box) {
        String[] words = box.text().split(" ", 2);
        return new Thing(words[0], words.length > 1 ? words[1] : "");
    }

    private static String id(GraphRule rule) {
        return "rule " + rule.name();
    }

    /** A thing may be read and concluded: then it stands on both sides. */
    private static String made(Thing thing) {
        return "made " + thing.text();
    }
}
