package dev.signalbox.app.report;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML in the form both the Apache Ant and the Jenkins schema accept: a suite per file and a
 * test case per finding. Errors and warnings fail; notes pass and are listed in the suite's output.
 * A file without findings has one passing case. Times are zero, so that the same input gives the
 * same bytes.
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
      for (int i = 0; i < files.size(); i++) {
        suite(xml, i, files.get(i));
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

  private static void suite(XMLStreamWriter xml, int id, CheckedFile file)
      throws XMLStreamException {
    long failures = file.count(Severity.ERROR) + file.count(Severity.WARNING);
    line(xml, 1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("package", "signalbox");
    xml.writeAttribute("id", String.valueOf(id));
    xml.writeAttribute("name", clean(file.path()));
    xml.writeAttribute("timestamp", "1970-01-01T00:00:00");
    xml.writeAttribute("hostname", "localhost");
    xml.writeAttribute("tests", String.valueOf(Math.max(1, file.findings().size())));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("time", "0");
    line(xml, 2);
    xml.writeEmptyElement("properties");
    if (file.findings().isEmpty()) {
      testCase(xml, file, "no findings");
      xml.writeEndElement();
    }
    StringBuilder notes = new StringBuilder();
    for (Finding finding : file.findings()) {
      testCase(xml, file, finding.code() + " at " + place(file, finding));
      if (finding.severity() == Severity.INFO) {
        notes.append(place(file, finding)).append(' ').append(words(finding)).append('\n');
      } else {
        failure(xml, file, finding);
      }
      xml.writeEndElement();
    }
    output(xml, "system-out", notes.toString());
    output(xml, "system-err", "");
    line(xml, 1);
    xml.writeEndElement();
  }

  private static void testCase(XMLStreamWriter xml, CheckedFile file, String name)
      throws XMLStreamException {
    line(xml, 2);
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", clean(name));
    xml.writeAttribute("classname", clean(file.path()));
    xml.writeAttribute("time", "0");
  }

  private static void failure(XMLStreamWriter xml, CheckedFile file, Finding finding)
      throws XMLStreamException {
    line(xml, 3);
    xml.writeStartElement("failure");
    xml.writeAttribute("message", clean(finding.message()));
    xml.writeAttribute("type", clean(finding.code()));
    String place = file.path() + ":" + place(file, finding);
    xml.writeCharacters(clean(place + "\n" + words(finding) + "\n" + finding.why()));
    xml.writeEndElement();
    line(xml, 2);
  }

  private static void output(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    line(xml, 2);
    xml.writeStartElement(element);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private static String place(CheckedFile file, Finding finding) {
    int start = finding.range().start();
    return file.lines().line(start) + ":" + file.lines().column(start);
  }

  private static String words(Finding finding) {
    return finding.message() + Witnesses.proof(finding).map(line -> " Proof: " + line).orElse("");
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
