package org.mandate.history;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mandate.diagnostic.Printable;

/** Writes an SVG picture that stands alone, element by element; what is said in it is escaped. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Starts a picture with what it says to those who do not see it. */
    Svg(int width, int height, String title, String description, String style) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            attributes("viewBox", "0 0 " + width + " " + height, "width", "" + width, "height", "" + height);
            attributes("role", "img", "aria-labelledby", "title desc");
            said("title", title, "id", "title");
            said("desc", description, "id", "desc");
            said("style", style);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line of text; attributes as pairs of name and value. */
    void text(int x, int y, String said, String... attributes) {
        try {
            line();
            xml.writeStartElement("text");
            attributes("x", "" + x, "y", "" + y);
            attributes(attributes);
            xml.writeCharacters(Printable.of(said));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A rectangle that says something when pointed at. */
    void rectangle(int x, int y, int width, int height, String said, String cssClass) {
        try {
            line();
            xml.writeStartElement("rect");
            attributes("x", "" + x, "y", "" + y, "width", "" + width, "height", "" + height, "class", cssClass);
            said("title", said);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An upright line. */
    void upright(int x, int from, int to, String cssClass) {
        try {
            line();
            xml.writeStartElement("path");
            attributes("d", String.format(Locale.ROOT, "M%d %dV%d", x, from, to), "class", cssClass);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The picture, ending with a newline. */
    String end() {
        try {
            line();
            xml.writeEndElement();
            xml.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void said(String element, String said, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
        xml.writeCharacters(Printable.of(said));
        xml.writeEndElement();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
