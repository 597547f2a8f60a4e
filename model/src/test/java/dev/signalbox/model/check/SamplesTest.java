package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.validate.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples have exactly the findings they promise. */
class SamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders =
        Files.list(Path.of(System.getProperty("signalbox.root"), "samples"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("vercel.json")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasItsFindingsAndNoMore(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("vercel.json"));
    JsonDocument document = JsonParser.parse(text);
    List<Finding> findings = new ArrayList<>(Validation.of(document, "vercel.json"));
    findings.addAll(Check.of(ConfigReader.read(document)));

    JsonNode expected = JSON.readTree(folder.resolve("expected-findings.json").toFile());
    assertThat(described(findings, text)).isEqualTo(expected);
  }

  private static ArrayNode described(List<Finding> findings, String text) {
    ArrayNode list = JSON.createArrayNode();
    LineMap lines = new LineMap(text);
    for (Finding finding : findings) {
      list.addObject()
          .put("code", finding.code())
          .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
          .put("line", lines.line(finding.range().start()))
          .put("message", finding.message());
    }
    return list;
  }
}
