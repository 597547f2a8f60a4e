package dev.signalbox.app.report;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.finding.Witness;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML: a suite per file and a test case per finding; notes pass, the rest fail. A file
 * without findings has one passing case.
 */
final class JunitReport {
  private JunitReport() {}

  static String write(List<CheckedFile> files) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml, 0);
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "signalbox");
      for (CheckedFile file : files) {
        suite(xml, file);
      }
      line(xml, 0);
      xml.writeEndElement();
      xml.writeEndDocument();
      line(xml, 0);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void suite(XMLStreamWriter xml, CheckedFile file) throws XMLStreamException {
    long failures = file.count(Severity.ERROR) + file.count(Severity.WARNING);
    line(xml, 1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", file.path());
    xml.writeAttribute("tests", String.valueOf(Math.max(1, file.findings().size())));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", "0");
    if (file.findings().isEmpty()) {
      line(xml, 2);
      xml.writeEmptyElement("testcase");
      attributes(xml, file, "no findings");
    }
    for (Finding finding : file.findings()) {
      testCase(xml, file, finding);
    }
    line(xml, 1);
    xml.writeEndElement();
  }

  private static void testCase(XMLStreamWriter xml, CheckedFile file, Finding finding)
      throws XMLStreamException {
    int start = finding.range().start();
    String place = file.lines().line(start) + ":" + file.lines().column(start);
    Witness witness = finding.witness();
    String proof = witness == null ? "" : "\nProof: " + Witnesses.line(witness);
    line(xml, 2);
    xml.writeStartElement("testcase");
    attributes(xml, file, finding.code() + " at " + place);
    line(xml, 3);
    if (finding.severity() == Severity.INFO) {
      xml.writeStartElement("system-out");
      text(xml, finding.message() + proof);
    } else {
      xml.writeStartElement("failure");
      xml.writeAttribute("type", finding.code());
      xml.writeAttribute("message", clean(finding.message()));
      text(xml, file.path() + ":" + place + "\n" + finding.why() + proof);
    }
    xml.writeEndElement();
    line(xml, 2);
    xml.writeEndElement();
  }

  private static void attributes(XMLStreamWriter xml, CheckedFile file, String name)
      throws XMLStreamException {
    xml.writeAttribute("classname", clean(file.path()));
    xml.writeAttribute("name", clean(name));
    xml.writeAttribute("time", "0");
  }

  private static void text(XMLStreamWriter xml, String text) throws XMLStreamException {
    xml.writeCharacters(clean(text));
  }

  /** Characters XML 1.0 cannot hold become the replacement character. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().map(c -> allowed(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean allowed(int c) {
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return c == '\n' || c == '\t' || (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF);
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
