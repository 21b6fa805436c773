package org.mandate.rules.graph;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mandate.diagnostic.Printable;

/** Writes a drawing as an SVG that stands alone: light or dark as the reader has it, with its text for who cannot see it. */
final class DrawingSvg {

    private static final int BOX = 216;
    private static final int GAP = 150;
    private static final int ROW = 44;
    private static final int HEIGHT = 36;
    private static final int MARGIN = 20;
    private static final int TOP = 96;
    private static final int TEXT = 35;
    private static final int LOOP = 70;
    private static final String STYLE = """
            text{font:11px sans-serif;fill:#1b1b1b}.title{font-size:16px;font-weight:bold}.head{font-weight:bold}
            .small{font-size:9.5px;fill:#555}rect{stroke:#777;fill:#f3f3f3}rect.sheet{stroke:none;fill:#fff}
            rect.fact{fill:#fff}rect.indicator{fill:#e2f0e4}rect.risk{fill:#fdf0d5}rect.outcome{fill:#dbe7f5}
            rect.rule{fill:#f1eef7}rect.asked{fill:#fff3b8;stroke-width:2}
            path{fill:none;stroke:#5b6b7b;stroke-opacity:.42}path.fact{stroke:#6a7686}path.indicator{stroke:#3b8a4b}
            path.risk{stroke:#b9770a}path.rule{stroke:#7a5fa8}path.dashed{stroke-dasharray:5 4}
            path:hover{stroke-opacity:1;stroke:#c01010}
            @media screen and (prefers-color-scheme:dark){text{fill:#e8e8e8}.small{fill:#aaa}rect.sheet{fill:#16181b}
            rect{stroke:#888}rect.fact{fill:#23272c}rect.indicator{fill:#1d3a24}rect.risk{fill:#463512}
            rect.outcome{fill:#1c3350}rect.rule{fill:#302a40}rect.asked{fill:#5a4c00}path,path.fact{stroke:#a9b6c4}
            path.indicator{stroke:#6cc47f}path.risk{stroke:#e0a94a}path.rule{stroke:#b79fe0}path:hover{stroke:#ff6b6b}}
            """;

    private final Drawing drawing;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Map<String, int[]> corners = new HashMap<>();
    private final int rows;

    private DrawingSvg(Drawing drawing) {
        this.drawing = drawing;
        this.rows = drawing.columns().stream().mapToInt(List::size).max().orElse(0);
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The SVG.
     *
     * @param title what it shows
     * @param caption how to read it
     * @param description the same in words
     */
    static String of(Drawing drawing, String title, String caption, String description) {
        drawing.order();
        try {
            return new DrawingSvg(drawing).write(title, caption, description);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(String title, String caption, String description) throws XMLStreamException {
        int width = 2 * MARGIN + drawing.columnCount() * (BOX + GAP) - GAP + LOOP;
        int height = TOP + rows * ROW + MARGIN;
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("viewBox", "0 0 " + width + " " + height, "width", "" + width, "height", "" + height);
        attributes("role", "img", "aria-labelledby", "title desc");
        said("title", title, "id", "title");
        said("desc", description, "id", "desc");
        said("style", STYLE);
        empty("rect", "width", "" + width, "height", "" + height, "class", "sheet");
        said("text", title, "x", "" + MARGIN, "y", "28", "class", "title");
        int y = 46;
        for (String line : Wrap.lines(caption, Math.max(40, width / 6))) {
            said("text", line, "x", "" + MARGIN, "y", "" + y, "class", "small");
            y += 13;
        }
        place();
        for (Drawing.Line line : drawing.lines()) {
            line(line);
        }
        for (List<Drawing.Box> column : drawing.columns()) {
            for (Drawing.Box box : column) {
                box(box);
            }
        }
        xml.writeEndElement();
        xml.close();
        return text + "\n";
    }

    /** Columns that are shorter than the longest spread over its height. */
    private void place() throws XMLStreamException {
        for (int c = 0; c < drawing.columns().size(); c++) {
            List<Drawing.Box> column = drawing.columns().get(c);
            int x = MARGIN + c * (BOX + GAP);
            said("text", drawing.headings().get(c), "x", "" + x, "y", "" + (TOP - 12), "class", "head");
            for (int i = 0; i < column.size(); i++) {
                int middle = (2 * i + 1) * rows * ROW / (2 * column.size());
                corners.put(column.get(i).id(), new int[] {x, TOP + middle - ROW / 2});
            }
        }
    }

    private int[] corner(String id) {
        return corners.getOrDefault(id, new int[] {0, 0});
    }

    private void line(Drawing.Line line) throws XMLStreamException {
        int[] from = corner(line.from());
        int[] to = corner(line.to());
        int x1 = from[0] + BOX;
        int y1 = from[1] + HEIGHT / 2;
        int y2 = to[1] + HEIGHT / 2;
        boolean onward = to[0] > from[0];
        int x2 = onward ? to[0] : to[0] + BOX;
        int bend = onward ? Math.max(60, (x2 - x1) / 2) : LOOP;
        String path = "M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (onward ? x2 - bend : x2 + bend) + " "
                + y2 + " " + x2 + " " + y2;
        String sort = drawing.box(line.from()).sort();
        double width = Math.min(9, 0.8 + 0.7 * Math.sqrt(line.said().size()));
        xml.writeCharacters("\n");
        xml.writeStartElement("path");
        attributes("d", path, "class", line.dashed() ? sort + " dashed" : sort);
        attributes("stroke-width", String.format(java.util.Locale.ROOT, "%.1f", width));
        String ends = drawing.box(line.from()).text() + " to "
                + drawing.box(line.to()).text();
        said("title", ends + ":\n" + String.join("\n", line.said()));
        xml.writeEndElement();
    }

    private void box(Drawing.Box box) throws XMLStreamException {
        int[] at = corner(box.id());
        xml.writeCharacters("\n");
        xml.writeStartElement("g");
        said("title", box.text() + (box.small().isEmpty() ? "" : "\n" + box.small()));
        empty(
                "rect",
                "x",
                "" + at[0],
                "y",
                "" + at[1],
                "width",
                "" + BOX,
                "height",
                "" + HEIGHT,
                "rx",
                "4",
                "class",
                box.sort());
        List<String> lines = Wrap.lines(box.text(), TEXT);
        boolean two = lines.size() > 1;
        String first = lines.get(0);
        String second = two ? lines.get(1) + (lines.size() > 2 ? " …" : "") : box.small();
        int x = at[0] + 8;
        said("text", first, "x", "" + x, "y", "" + (at[1] + (second.isEmpty() ? 22 : 15)));
        if (!second.isEmpty()) {
            said("text", second, "x", "" + x, "y", "" + (at[1] + 29), "class", two ? "" : "small");
        }
        xml.writeEndElement();
    }

    private void empty(String element, String... pairs) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(pairs);
    }

    private void said(String element, String said, String... pairs) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(pairs);
        xml.writeCharacters(Printable.of(said));
        xml.writeEndElement();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }
}
