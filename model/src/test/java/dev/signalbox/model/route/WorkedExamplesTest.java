package dev.signalbox.model.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.compile.RouteCompiler;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.syntax.JsonParser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of Vercel's documentation and of the recorded routing facts. */
class WorkedExamplesTest {
  private static final String SERVICES =
      "\"services\":{\"web\":{\"root\":\"web\"},\"api\":{\"root\":\"api\"}},";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/api/(.*)     | ^/api(?:/(.*))$",
        "/(.*)         | ^(?:/(.*))$",
        "/api(/.*)?    | ^/api(/.*)?$",
        "/a/:p*        | ^/a(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))?$",
        "/:path*       | ^(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))?$",
        "/p/:id(\\d+)  | ^/p(?:/(\\d+))$",
      })
  void sourcesCompileToTheirExpressions(String source, String expression) {
    String json = "{\"rewrites\":[{\"source\":\"%s\",\"destination\":\"/x\"}]}";
    assertThat(rewrite(json.formatted(source.replace("\\", "\\\\"))).source().src())
        .isEqualTo(expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/r/:w/:h     | /api/sharp                  | /api/sharp?w=$1&h=$2",
        "/s/:w/:h     | /api/:w                     | /api/$1",
        "/p/:id       | /q?i=:id                    | /q?i=$1&id=$1",
        "/e/:path*    | https://ex.com/:path*?x=1   | https://ex.com/$1?x=1",
        "/e/:path*    | https://x.com               | https://x.com/?path=$1",
      })
  void unusedParametersAreAppendedToTheQuery(String source, String destination, String dest) {
    String json = "{\"rewrites\":[{\"source\":\"%s\",\"destination\":\"%s\"}]}";
    assertThat(rewrite(json.formatted(source, destination)).action().dest()).isEqualTo(dest);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 308",
    "',\"permanent\":false', 307",
    "',\"permanent\":true', 308",
    "',\"statusCode\":301', 301"
  })
  void redirectsArePermanentUnlessTheySayOtherwise(String more, int status) {
    String json = "{\"redirects\":[{\"source\":\"/a/:x\",\"destination\":\"/b/:x\"%s}]}";
    assertThat(answer(json.formatted(more), "/a/1", Mode.PRODUCTION))
        .isEqualTo(new Outcome.Redirect(status, "/b/1"));
  }

  @Test
  void aSlashIsNoPathForAStarInProductionButIsUnderVercelDev() {
    String json =
        "{"
            + SERVICES
            + "\"rewrites\":[{\"source\":\"/:path*\",\"destination\":{\"service\":\"web\"}}]}";
    assertThat(answer(json, "/", Mode.PRODUCTION)).isInstanceOf(Outcome.ErrorPage.class);
    assertThat(answer(json, "/", Mode.VERCEL_DEV)).isInstanceOf(Outcome.ToService.class);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/users, api, /api/users",
    "/dashboard, web, /dashboard",
    "/api, web, /api",
    "/, web, /"
  })
  void theTwoRewritesOfTheServicesPage(String url, String service, String received) {
    String json =
        "{"
            + SERVICES
            + "\"rewrites\":[{\"source\":\"/api/(.*)\",\"destination\":{\"service\":\"api\"}},"
            + "{\"source\":\"/(.*)\",\"destination\":{\"service\":\"web\"}}]}";
    for (Mode mode : Mode.values()) {
      assertThat(handedOn(json, url, mode)).isEqualTo(Map.entry(service, received));
    }
  }

  @ParameterizedTest
  @CsvSource({"/dashboard, web", "/svc/api/users, api", "/svc/api/docs, api", "/svc/apix, web"})
  void theOlderModelRoutesByTheLongestPrefix(String url, String service) {
    String json =
        "{\"experimentalServices\":{\"web\":{\"framework\":\"vite\",\"routePrefix\":\"/\"},"
            + "\"api\":{\"entrypoint\":\"main.py\",\"routePrefix\":\"/svc/api\"}}}";
    assertThat(handedOn(json, url, Mode.VERCEL_DEV)).isEqualTo(Map.entry(service, url));
    assertThat(handedOn(json, url, Mode.PRODUCTION).getKey()).isEqualTo(service);
  }

  @Test
  void backendsOfTheOlderModelDoNotSeeTheirPrefixInProduction() {
    String json =
        "{\"experimentalServices\":{\"api\":{\"entrypoint\":\"main.py\",\"routePrefix\":\"/svc/api\"}}}";
    assertThat(handedOn(json, "/svc/api/users?a=1", Mode.PRODUCTION))
        .isEqualTo(Map.entry("api", "/users?a=1"));
  }

  @ParameterizedTest
  @CsvSource({
    "/pathed/a/b?q=2, /internal/a/b?q=2",
    "/plain/a, /plain/a",
    "/strip/users/7, /users/7"
  })
  void aServiceSeesTheOriginalPathUnlessItsOwnRulesChangeIt(String url, String received) {
    String json =
        "{\"services\":{\"api\":{\"root\":\"api\",\"rewrites\":["
            + "{\"source\":\"/v1/:path*\",\"destination\":\"/internal/:path*\"},"
            + "{\"source\":\"/strip/:path(.*)?\",\"destination\":\"/:path\"}]}},"
            + "\"rewrites\":[{\"source\":\"/pathed/:p*\","
            + "\"destination\":{\"service\":\"api\",\"path\":\"/v1/:p*\"}},"
            + "{\"source\":\"/(.*)\",\"destination\":{\"service\":\"api\"}}]}";
    for (Mode mode : Mode.values()) {
      assertThat(handedOn(json, url, mode)).isEqualTo(Map.entry("api", received));
    }
  }

  @Test
  void theModesDifferInWordsWhereVercelDevIgnoresAMissingCondition() {
    String json =
        "{"
            + SERVICES
            + "\"rewrites\":[{\"source\":\"/(.*)\",\"destination\":{\"service\":\"api\"},"
            + "\"missing\":[{\"type\":\"header\",\"key\":\"x-old\"}]},"
            + "{\"source\":\"/(.*)\",\"destination\":{\"service\":\"web\"}}]}";
    Difference difference =
        Difference.of(Router.of(config(json)), RouteRequest.get("/a").with("x-old", "1"));
    assertThat(difference.sentences())
        .contains("vercel dev ignores `missing`, so rewrites[0] applies there.");
  }

  @Test
  void theModesDifferInWhatAServiceWithRulesOfItsOwnReceives() {
    String json =
        """
        {"services":{"web":{"root":"web","headers":[{"source":"/(.*)",
           "headers":[{"key":"x-a","value":"b"}]}]}},
         "rewrites":[{"source":"/(.*)","destination":{"service":"web"}}]}
        """;
    Difference difference =
        Difference.of(Router.of(config(json)), RouteRequest.get("/api?filter=state=open"));
    assertThat(difference.sentences())
        .containsExactly(
            "web receives /api?filter=state=open in production, and /api?filter=state under vercel"
                + " dev.",
            "web has rules of its own, so vercel dev takes the query apart and puts it together"
                + " again.");
    assertThat(Difference.of(Router.of(config(json)), RouteRequest.get("/api?a=b")).none())
        .isTrue();
  }

  private static Config config(String json) {
    return ConfigReader.read(JsonParser.parse(json));
  }

  private static CompiledRule rewrite(String json) {
    return RouteCompiler.compile(config(json).routing()).rule("rewrites[0]").orElseThrow();
  }

  private static Outcome answer(String json, String url, Mode mode) {
    return Router.of(config(json)).resolve(RouteRequest.get(url), mode).outcome();
  }

  private static Map.Entry<String, String> handedOn(String json, String url, Mode mode) {
    Outcome.ToService to = (Outcome.ToService) answer(json, url, mode);
    return Map.entry(to.service(), to.url());
  }
}
