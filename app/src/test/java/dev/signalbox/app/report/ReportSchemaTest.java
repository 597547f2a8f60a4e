package dev.signalbox.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The reports other programs read keep to the schemas those programs were written for. */
class ReportSchemaTest {
  private static final List<CheckedFile> FILES =
      List.of(
          new CheckedFile("clean.json", new LineMap("{}"), List.of()),
          new CheckedFile(
              "a b/vercel.json",
              new LineMap("{\n\"x\": \"<&>\u0001\"\n}"),
              List.of(
                  new Finding(
                      "dead-rule",
                      Severity.WARNING,
                      new TextRange(2, 5),
                      "Never \"matches\" <&> \u0001.",
                      "Because.",
                      new Witness("GET", "/a?b=%20", Map.of("host", List.of("a.b"))),
                      List.of(new Related(new TextRange(0, 1), "covers it"))),
                  Finding.of("note", Severity.INFO, new TextRange(0, 1), "By the way.", "So."))));

  @Test
  void sarifKeepsToItsPublishedSchema() throws IOException {
    try (InputStream schema = resource("/schema/sarif-schema-2.1.0.json")) {
      var validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      assertThat(validator.validate(ReportFormat.SARIF.write(FILES, false), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void junitKeepsToTheCommonSchema() throws IOException, SAXException {
    try (InputStream schema = resource("/xsd/junit.xsd")) {
      Validator validator =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(new StreamSource(new StringReader(withoutNamespace(schema))))
              .newValidator();
      String report = ReportFormat.JUNIT.write(FILES, false);
      assertThatNoException()
          .isThrownBy(() -> validator.validate(new StreamSource(new StringReader(report))));
    }
  }

  /** Reports have no namespace; the artifact that carries the schema gave it one. */
  private static String withoutNamespace(InputStream schema) throws IOException {
    return new String(schema.readAllBytes(), StandardCharsets.UTF_8)
        .replaceAll("targetNamespace=\"[^\"]*\"", "")
        .replaceAll("xmlns:ns=\"[^\"]*\"", "")
        .replace("\"ns:", "\"");
  }

  private static InputStream resource(String path) {
    return Objects.requireNonNull(ReportSchemaTest.class.getResourceAsStream(path));
  }
}
