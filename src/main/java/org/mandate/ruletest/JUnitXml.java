package org.mandate.ruletest;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results of rule tests in the XML that build servers read: one suite a file, no times. */
public final class JUnitXml {

    private JUnitXml() {}

    /** The document. */
    public static String of(List<TestResult> results) {
        Map<String, List<TestResult>> suites = results.stream()
                .collect(Collectors.groupingBy(r -> r.test().at().text().name(), TreeMap::new, Collectors.toList()));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (Map.Entry<String, List<TestResult>> suite : suites.entrySet()) {
                write(suite.getKey(), suite.getValue(), xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private static void write(String file, List<TestResult> results, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", file);
        xml.writeAttribute("tests", String.valueOf(results.size()));
        xml.writeAttribute(
                "failures",
                String.valueOf(results.stream().filter(r -> !r.passed()).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (TestResult result : results) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", file);
            xml.writeAttribute("name", result.test().name());
            xml.writeAttribute("line", String.valueOf(result.test().at().line()));
            for (TestResult.Failure failure : result.failures()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", failure.expectation().text());
                xml.writeCharacters(failure.text());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }
}
