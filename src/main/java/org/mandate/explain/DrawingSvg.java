package org.mandate.explain;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mandate.diagnostic.Printable;

/** Writes boxes and lines as SVG; what is said in it is escaped. */
final class DrawingSvg {

    private static final int TEXT = 36;
    private static final int LINES = 3;
    private static final String STYLE = """
            text{font:11px sans-serif;fill:#1b1b1b}.title{font-size:15px;font-weight:bold}.kind{font-size:9px;fill:#555}
            .sheet{fill:#fff}.link{fill:none;stroke:#8a8a8a;stroke-width:1}.again{stroke-dasharray:4 3}
            rect.box{stroke:#777;stroke-width:1;fill:#f3f3f3}
            rect.ranking,rect.option{fill:#dbe7f5}rect.criterion,rect.line{fill:#e9e4f4}rect.finding{fill:#fdf0d5}
            rect.demand,rect.alert,rect.forecast{fill:#f7dede}rect.risk,rect.indicator{fill:#e2f0e4}
            rect.fact{fill:#fff}rect.claim,rect.setting,rect.absence,rect.context{fill:#efefef;stroke-dasharray:3 2}
            """;

    private final Explanation explanation;
    private final StringWriter text = new StringWriter();
    private final int width;
    private final int height;
    private final XMLStreamWriter xml;

    DrawingSvg(Explanation explanation, int width, int height) {
        this.explanation = explanation;
        this.width = width;
        this.height = height;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    String write(List<Drawing.Box> boxes, List<Drawing.Link> links) {
        try {
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attributes("viewBox", "0 0 " + width + " " + height, "width", "" + width, "height", "" + height);
            attributes("role", "img", "aria-labelledby", "title desc");
            said("title", title(), "id", "title");
            said("desc", explanation.summary(), "id", "desc");
            said("style", STYLE);
            empty("rect", "width", "" + width, "height", "" + height, "class", "sheet");
            said("text", title(), "x", "" + Drawing.MARGIN, "y", "28", "class", "title");
            for (Drawing.Link link : links) {
                link(link);
            }
            for (Drawing.Box box : boxes) {
                box(box);
            }
            xml.writeEndElement();
            xml.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String title() {
        return "Derivation of " + explanation.asked() + " in " + explanation.of();
    }

    private void link(Drawing.Link link) throws XMLStreamException {
        int x1 = link.from().x() + Drawing.BOX;
        int y1 = link.from().y() + Drawing.HEIGHT / 2;
        int x2 = link.to().x();
        int y2 = link.to().y() + Drawing.HEIGHT / 2;
        boolean next = x2 - link.from().x() == Drawing.COLUMN;
        int middle = (x1 + x2) / 2;
        String path = "M" + x1 + " " + y1 + "C" + middle + " " + y1 + " " + middle + " " + y2 + " " + x2 + " " + y2;
        empty("path", "d", path, "class", next ? "link" : "link again");
    }

    private void box(Drawing.Box box) throws XMLStreamException {
        Step step = box.step();
        xml.writeCharacters("\n");
        xml.writeStartElement("g");
        String notes = step.notes().isEmpty() ? "" : "\n" + String.join("\n", step.notes());
        said("title", (step.id() == null ? "" : step.id() + ": ") + step.text() + notes);
        empty(
                "rect",
                "x",
                "" + box.x(),
                "y",
                "" + box.y(),
                "width",
                "" + Drawing.BOX,
                "height",
                "" + Drawing.HEIGHT,
                "rx",
                "4",
                "class",
                "box " + step.kind());
        int x = box.x() + 8;
        int y = box.y() + 13;
        said(
                "text",
                step.kind() + (step.left() > 0 ? ", " + step.left() + " grounds left out" : ""),
                "x",
                "" + x,
                "y",
                "" + y,
                "class",
                "kind");
        List<String> lines = Wrapped.lines("", step.text(), TEXT);
        for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
            boolean cut = i == LINES - 1 && lines.size() > LINES;
            String line = lines.get(i);
            String shown = cut ? line.replaceFirst("(?<=.) [^ ]*$", "") + " …" : line;
            said("text", shown, "x", "" + x, "y", "" + (y + 14 * (i + 1)));
        }
        xml.writeEndElement();
    }

    private void empty(String element, String... pairs) throws XMLStreamException {
        xml.writeCharacters("\n");
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
