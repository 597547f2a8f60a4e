package dev.signalbox.model.expect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.syntax.JsonParser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectationTextTest {
  private static final String FILE =
      """
      {
        "version": 1,
        "expect": [
          { "url": "/api", "service": "api" }
        ]
      }
      """;

  @Test
  void aFirstExpectationMakesTheFile() throws ExpectationException {
    assertThat(ExpectationText.with("", expectation("/api", "api"))).isEqualTo(FILE);
  }

  @Test
  void anExpectationIsAddedAtTheEnd() throws ExpectationException {
    assertThat(ExpectationText.with(FILE, expectation("/", "web")))
        .isEqualTo(
            FILE.replace("\"api\" }", "\"api\" },\n    { \"url\": \"/\", \"service\": \"web\" }"));
  }

  @Test
  void theOneForTheSameRequestGivesWay() throws ExpectationException {
    assertThat(ExpectationText.with(FILE, expectation("/api", "web")))
        .isEqualTo(FILE.replace("\"service\": \"api\"", "\"service\": \"web\""));
  }

  @Test
  void aRedirectIsExpectedWithStatusAndLocation() {
    Expectation made =
        ExpectationText.of(
            config("{}"), RouteRequest.get("/old"), new Outcome.Redirect(308, "/new"));
    assertThat(made.outcome()).isEqualTo("status 308, location /new");
  }

  @Test
  void onlyHeadersThatRulesLookAtAreKept() {
    Config config =
        config(
            """
            { "rewrites": [ { "source": "/", "destination": "/a",
              "has": [ { "type": "host", "value": "a.b" } ] } ] }
            """);
    RouteRequest request = RouteRequest.get("/").with("Host", "a.b").with("accept", "*/*");
    assertThat(ExpectationText.of(config, request, new Outcome.Redirect(308, "/new")).headers())
        .containsOnlyKeys("Host");
  }

  @Test
  void aChangedExpectationStaysInItsPlace() throws ExpectationException {
    String two = ExpectationText.with(FILE, expectation("/", "web"));
    assertThat(ExpectationText.replaced(two, expectation("/api", "api"), expectation("/v2", "api")))
        .isEqualTo(two.replace("/api", "/v2"));
  }

  @Test
  void onlyTheRemovedExpectationGoes() throws ExpectationException {
    String two = ExpectationText.with(FILE, expectation("/", "web"));
    assertThat(ExpectationText.without(two, expectation("/", "web"))).isEqualTo(FILE);
  }

  @Test
  void withoutTheLastExpectationTheFileExpectsNothing() throws ExpectationException {
    String none = ExpectationText.without(FILE, expectation("/api", "api"));
    assertThat(ExpectationFile.read(none)).isEmpty();
    assertThat(ExpectationFile.read(ExpectationText.EMPTY)).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotRemoved() throws ExpectationException {
    assertThat(ExpectationText.without(FILE, expectation("/", "web"))).isEqualTo(FILE);
  }

  @Test
  void whatIsWrittenIsRead() throws ExpectationException {
    Expectation made = expectation("/a?b=1", "web");
    assertThat(ExpectationFile.read(ExpectationText.with(FILE, made))).contains(made);
  }

  private static Config config(String text) {
    return ConfigReader.read(JsonParser.parse(text));
  }

  private static Expectation expectation(String url, String service) {
    return new Expectation("GET", url, Map.of(), service, null, null);
  }
}
