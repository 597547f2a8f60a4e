package dev.signalbox.model.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small changes of a request after which a skipped rule answers. */
class NearMissesTest {
  private static final String SERVICES =
      "{\"services\":{\"web\":{\"root\":\"web\"},\"api\":{\"root\":\"api\"}},\"rewrites\":[";
  private static final String REST =
      ",{\"source\":\"/(.*)\",\"destination\":{\"service\":\"web\"}}]}";

  @Test
  void aSlashThatIsMissingCanBeAddedToTheUrlOrMadeOptionalInTheRule() {
    NearMiss near = first("{\"source\":\"/api/(.*)\"", RouteRequest.get("/api?q=1"));
    assertThat(near.kind()).isEqualTo(NearMiss.Kind.SLASH);
    assertThat(near.request().url()).isEqualTo("/api/?q=1");
    assertThat(near.fix()).extracting(Fix::label).isEqualTo("Change to /api(/.*)?");
  }

  @Test
  void aRuleThatUsesWhatItCapturesIsNotChanged() {
    String table = "{\"rewrites\":[{\"source\":\"/api/(.*)\",\"destination\":\"https://a.b/$1\"}]}";
    NearMiss near = all(table, RouteRequest.get("/api")).get("rewrites[0]");
    assertThat(near).extracting(NearMiss::what).isEqualTo("/api/");
    assertThat(near).extracting(NearMiss::fix).isNull();
  }

  @Test
  void slashesTooManyAndCapitalsAreNearMisses() {
    assertThat(first("{\"source\":\"/about\"", RouteRequest.get("/about/")).what())
        .isEqualTo("/about");
    assertThat(first("{\"source\":\"/about\"", RouteRequest.get("/About")).what())
        .isEqualTo("/about");
  }

  @Test
  void conditionsGetTheValuesTheyAskForAndNothingElseChanges() {
    String rule =
        """
        {"source":"/(.*)","has":[{"type":"header","key":"x-beta","value":"on|yes"},
          {"type":"cookie","key":"team"},{"type":"query","key":"v","value":{"pre":"2."}}],
         "missing":[{"type":"header","key":"x-old"}]\
        """;
    RouteRequest asked =
        RouteRequest.get("/a?b=c").with("cookie", "s=1").with("x-old", "1").with("accept", "*/*");
    NearMiss near = first(rule, asked);
    assertThat(near.kind()).isEqualTo(NearMiss.Kind.CONDITIONS);
    assertThat(near.request().url()).startsWith("/a?b=c&v=2.");
    assertThat(near.request().header("cookie")).contains("s=1; team=1");
    assertThat(near.request().header("x-old")).isEmpty();
    assertThat(near.request().header("accept")).contains("*/*");
    assertThat(near.what()).contains("x-beta: ", "cookie team: 1", "query v: 2.", "no x-old");
  }

  @Test
  void aRuleForAnotherMethodIsOneMethodAway() {
    String table =
        "{\"routes\":[{\"src\":\"/api\",\"methods\":[\"POST\"],\"dest\":\"https://a.b\"}]}";
    NearMiss near = all(table, RouteRequest.get("/api")).get("routes[0]");
    assertThat(near).extracting(NearMiss::what).isEqualTo("POST");
  }

  @Test
  void aRuleThatAnEarlierOneHidesIsNoNearMiss() {
    String hidden =
        SERVICES
            + "{\"source\":\"/api(.*)\",\"destination\":{\"service\":\"web\"}},"
            + "{\"source\":\"/api/(.*)\",\"destination\":{\"service\":\"api\"}}"
            + REST;
    assertThat(all(hidden, RouteRequest.get("/api"))).isEmpty();
  }

  /** The near miss of a rule for the api, before one that takes the rest. */
  private static NearMiss first(String rule, RouteRequest request) {
    String text = SERVICES + rule + ",\"destination\":{\"service\":\"api\"}}" + REST;
    return all(text, request)
        .getOrDefault("rewrites[0]", new NearMiss(NearMiss.Kind.METHOD, "none", request, null));
  }

  private static Map<String, NearMiss> all(String text, RouteRequest request) {
    Snapshot snapshot = Snapshot.read(text, Snapshot.empty());
    Router router = Router.of(snapshot.config());
    return NearMisses.of(
        snapshot, router, request, Mode.PRODUCTION, router.explain(request, Mode.PRODUCTION));
  }
}
