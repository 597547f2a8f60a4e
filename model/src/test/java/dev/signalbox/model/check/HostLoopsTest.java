package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostLoopsTest {
  @Test
  void aRewriteToTheHostItAsksForNeverEnds() {
    Finding found = only("rewrites", "www.a.test", "/(.*)", "https://www.a.test/$1");
    assertThat(found.code()).isEqualTo("rewrite-loop");
    assertThat(found.message())
        .isEqualTo(
            "Rule 1 /(.*) never ends. It leads from /42 to /42?host=www.a.test on the same host."
                + " Proof: GET /42 with host: www.a.test");
  }

  @Test
  void aRewriteThatMakesThePathLongerNeverEndsEither() {
    Finding found = only("rewrites", "www.a.test", "/(.*)", "https://www.a.test/v1/$1");
    assertThat(found.message())
        .contains("from /42 to /v1/42?host=www.a.test on the same host and on.");
  }

  @Test
  void aRedirectFollowedOnTheHostThatAnExpressionAllows() {
    Finding found = only("redirects", "(.*)\\\\.test", "/old/(.*)", "https://b.test/old/x");
    assertThat(found.code()).isEqualTo("redirect-loop");
    assertThat(found.message()).contains("with host: b.test");
  }

  @Test
  void anotherHostOrAPathTheRuleDoesNotMatchEndsIt() {
    assertThat(loops("redirects", "a.test", "/(.*)", "https://www.a.test/$1")).isEmpty();
    assertThat(loops("redirects", "a.test", "/old/(.*)", "https://a.test/new")).isEmpty();
  }

  @Test
  void aHostNothingSaysIsOursIsNoLoop() {
    Config config =
        config(
            """
            {"rewrites": [{"source": "/(.*)", "destination": "https://a.test/$1"}]}
            """);
    assertThat(loops(config)).isEmpty();
  }

  private static Finding only(String list, String host, String source, String destination) {
    List<Finding> found = loops(list, host, source, destination);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<Finding> loops(String list, String host, String source, String destination) {
    return loops(
        config(
            """
            {"%s": [{
              "source": "%s",
              "has": [{"type": "host", "value": "%s"}],
              "destination": "%s"
            }]}
            """
                .formatted(list, source, host, destination)));
  }

  private static List<Finding> loops(Config config) {
    List<Finding> found =
        Check.of(config).stream().filter(finding -> finding.code().endsWith("-loop")).toList();
    assertThat(found)
        .allSatisfy(finding ->
            assertThat(Confirmation.refused(config, Router.of(config), finding)).isEmpty());
    return found;
  }

  private static Config config(String text) {
    return ConfigReader.read(JsonParser.parse(text));
  }
}
