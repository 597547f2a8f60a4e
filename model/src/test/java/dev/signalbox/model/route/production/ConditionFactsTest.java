package dev.signalbox.model.route.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.syntax.JsonParser;
import org.junit.jupiter.api.Test;

/** What next 16.4.6 and @next/routing 16.4.3 make of conditions and redirects, one fact each. */
class ConditionFactsTest {
  @Test
  void anAlternativeWithoutBracketsIsAnchoredOnOneSideOnly() {
    String json = redirect("{\"type\": \"header\", \"key\": \"x\", \"value\": \"a|b\"}", "/to");
    assertThat(answers(json, RouteRequest.get("/").with("x", "a and more"))).isTrue();
    assertThat(answers(json, RouteRequest.get("/").with("x", "crab"))).isTrue();
    assertThat(answers(json, RouteRequest.get("/").with("x", "car"))).isFalse();
  }

  @Test
  void ofRepeatedCookiesTheLastOneThatHasAValueCounts() {
    String json = redirect("{\"type\": \"cookie\", \"key\": \"c\"}", "/:c");
    assertThat(ask(json, RouteRequest.get("/").with("cookie", "c=1; c=2; c=")))
        .isEqualTo(new Outcome.Redirect(308, "/2"));
    assertThat(answers(json, RouteRequest.get("/").with("cookie", "c="))).isFalse();
  }

  @Test
  void aDecodedValueIsEncodedWhereItBecomesPartOfAPath() {
    String json =
        """
        {"rewrites": [{"source": "/(.*)", "destination": "/to/:q",
                       "has": [{"type": "query", "key": "q"}]}]}
        """;
    assertThat(ask(json, RouteRequest.get("/?q=say+%C3%A9")))
        .isInstanceOfSatisfying(
            Outcome.ToApplication.class,
            to -> assertThat(to.url()).startsWith("/to/say%20%C3%A9?"));
  }

  @Test
  void aGroupThatCapturesNothingLeavesItsReferenceAsItIs() {
    String json =
        redirect("{\"type\": \"header\", \"key\": \"x\", \"value\": \"(?<c>.*)-end\"}", "/to/:c");
    assertThat(ask(json, RouteRequest.get("/").with("x", "a-end")))
        .isEqualTo(new Outcome.Redirect(308, "/to/a"));
    assertThat(ask(json, RouteRequest.get("/").with("x", "-end")))
        .isEqualTo(new Outcome.Redirect(308, "/to/$c"));
  }

  @Test
  void spacesAroundAHeaderAreNoPartOfItsValue() {
    String json = redirect("{\"type\": \"header\", \"key\": \"x\", \"value\": \"yes\"}", "/to");
    assertThat(answers(json, RouteRequest.get("/").with("x", " yes "))).isTrue();
  }

  @Test
  void theQueryAppendedToALocationIsEncodedAsUrlsAre() {
    String json = "{\"redirects\": [{\"source\": \"/\", \"destination\": \"/to\"}]}";
    assertThat(ask(json, RouteRequest.get("/?q=it's")))
        .isEqualTo(new Outcome.Redirect(308, "/to?q=it%27s"));
  }

  private static String redirect(String condition, String destination) {
    return """
    {"redirects": [{"source": "/", "destination": "%s", "has": [%s]}]}
    """
        .formatted(destination, condition);
  }

  private static boolean answers(String json, RouteRequest request) {
    return ask(json, request) instanceof Outcome.Redirect;
  }

  private static Outcome ask(String json, RouteRequest request) {
    return Router.of(ConfigReader.read(JsonParser.parse(json)))
        .resolve(request, Mode.PRODUCTION)
        .outcome();
  }
}
