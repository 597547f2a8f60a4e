package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldModelTest {
  @Test
  void aPrefixBehindRulesThatTakeAllOfItIsFoundWithAProof() {
    Config config = config("/api(/.*)?");
    List<Finding> found =
        Check.of(config).stream()
            .filter(finding -> finding.code().equals("shadowed-prefix"))
            .toList();
    assertThat(found)
        .extracting(Finding::message)
        .containsExactly(
            "No request reaches api through its prefix. Rules answer first, among them redirect 1"
                + " /api(/.*)?, which redirects it to https://example.com/. Proof: GET /api");
    assertThat(Confirmation.refused(config, Router.of(config), found.getFirst())).isEmpty();
  }

  @Test
  void aPrefixThatKeepsSomeRequestIsNot() {
    assertThat(Check.of(config("/api/(.*)")))
        .extracting(Finding::code)
        .doesNotContain("shadowed-prefix");
  }

  private static Config config(String source) {
    return ConfigReader.read(
        JsonParser.parse(
            """
            {
              "experimentalServices": {
                "web": {"entrypoint": "web", "routePrefix": "/"},
                "api": {"entrypoint": "api", "routePrefix": "/api"}
              },
              "redirects": [{"source": "%s", "destination": "https://example.com/"}]
            }
            """
                .formatted(source)));
  }
}
