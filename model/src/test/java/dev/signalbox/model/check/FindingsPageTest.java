package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsPageTest {
  @Test
  void theFileIsUpToDate() throws IOException {
    Path file = Path.of(System.getProperty("signalbox.root"), "model/docs/findings.md");
    if (Boolean.getBoolean("signalbox.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, FindingsPage.markdown());
    }
    assertThat(Files.readString(file))
        .as("run this test with -Dsignalbox.write=true")
        .isEqualTo(FindingsPage.markdown());
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyExampleHasItsFinding(FindingCode code) {
    String json = "{" + code.example() + "}";
    String services =
        code.example().contains("ervices\":")
            ? json
            : json.replaceFirst(
                "\\{", "{\"services\": {\"web\": {\"root\": \"w\"}, \"api\": {\"root\": \"a\"}},");
    assertThat(Check.of(ConfigReader.read(JsonParser.parse(services))))
        .extracting(Finding::code)
        .contains(code.code());
  }
}
