package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateServicesTest {
  @Test
  void aServiceOnlyOthersCallIsShownWithItsCallers() {
    List<Finding> found = found("web", "api");
    assertThat(found)
        .extracting(Finding::message)
        .containsExactly(
            "db is private. No rule leads to it; web and api call it through a binding.");
    assertThat(found.getFirst().severity()).isEqualTo(Severity.INFO);
    assertThat(found.getFirst().related())
        .extracting(Related::message)
        .containsExactly("web calls db.", "api calls db.");
  }

  @Test
  void aPublicOneIsNot() {
    assertThat(found("web", "db")).isEmpty();
  }

  @Test
  void oneWhoseCallersNobodyReachesIsUnreachableAndNotPrivate() {
    assertThat(found("other", "other")).isEmpty();
  }

  private static List<Finding> found(String first, String second) {
    String text =
        """
        {
          "services": {
            "web": {"root": "w", "bindings": [
              {"type": "service", "service": "db", "format": "url", "env": "DB"}]},
            "api": {"root": "a", "bindings": [
              {"type": "service", "service": "db", "format": "url", "env": "DB"}]},
            "db": {"root": "d"},
            "other": {"root": "o"}
          },
          "rewrites": [
            {"source": "/a", "destination": {"service": "%s"}},
            {"source": "/b", "destination": {"service": "%s"}}
          ]
        }
        """
            .formatted(first, second);
    return Check.of(ConfigReader.read(JsonParser.parse(text))).stream()
        .filter(finding -> finding.code().equals("private-service"))
        .toList();
  }
}
