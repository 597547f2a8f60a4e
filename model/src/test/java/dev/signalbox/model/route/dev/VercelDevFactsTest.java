package dev.signalbox.model.route.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.RouterOptions;
import dev.signalbox.model.route.trace.ErrorCodes;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What vercel dev 64.0.2 was seen to answer, one fact each. */
class VercelDevFactsTest {
  private static final String CATCH_ALL =
      """
      {"services": {"web": {"root": "web"}},
       "rewrites": [{"source": "/(.*)", "destination": {"service": "web"}}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"package.json", "yarn.lock", "README.md", ".env", ".env.build", ".envx"})
  void aTopLevelFileThatIsNeverSentHidesItsPathFromEveryRewrite(String file) {
    assertThat(ask(CATCH_ALL, "/" + file, file).outcome())
        .isInstanceOfSatisfying(
            Outcome.ErrorPage.class, page -> assertThat(page.status()).isEqualTo(404));
    assertThat(ask(CATCH_ALL, "/" + file).outcome()).isInstanceOf(Outcome.ToService.class);
  }

  @Test
  void aStatusOfARuleStaysOnAListOfFiles() {
    String json =
        """
        {"routes": [{"src": "/x/(.*)", "dest": "/sub", "status": 203}]}
        """;
    assertThat(ask(json, "/x/1", "sub/a.txt").outcome())
        .isEqualTo(new Outcome.DirectoryListing("sub", List.of("a.txt"), 203));
    assertThat(ask(json, "/sub", "sub/a.txt").outcome())
        .isEqualTo(new Outcome.DirectoryListing("sub", List.of("a.txt"), 200));
  }

  @Test
  void aListNamesWhatIsServedAndNothingElse() {
    assertThat(ask("{}", "/", "b/c.txt", "a.txt", "node_modules/x/i.js", ".gitignore").outcome())
        .isEqualTo(new Outcome.DirectoryListing("", List.of("a.txt", "b/"), 200));
  }

  @Test
  void theConfigurationItselfIsAlwaysThere() {
    assertThat(ask(CATCH_ALL, "/vercel.json").outcome()).isInstanceOf(Outcome.ErrorPage.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sub/package.json", "sub/.env", "sub/README.md", "README", "readme.md"})
  void theSameNamesElsewhereAreSent(String file) {
    assertThat(ask(CATCH_ALL, "/" + file, file).outcome())
        .isEqualTo(new Outcome.StaticFile(file, 200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".gitignore",
        ".env.local",
        ".env.x.local",
        "sub/.next/x",
        "venv/x",
        ".A.swp",
        ".pnp.cjs"
      })
  void whatTheCommandLineIgnoresIsNotFoundAtAll(String file) {
    assertThat(ask(CATCH_ALL, "/" + file, file).outcome()).isInstanceOf(Outcome.ToService.class);
  }

  @Test
  void thePublicFolderOfAnApplicationWithholdsTheSameNames() {
    String plain = "{\"rewrites\": [{\"source\": \"/(.*)\", \"destination\": \"/a.txt\"}]}";
    assertThat(ask(plain, "/README.md", "public/README.md", "public/a.txt").outcome())
        .isInstanceOf(Outcome.ErrorPage.class);
    assertThat(ask(plain, "/README.md", "README.md", "public/a.txt").outcome())
        .isEqualTo(new Outcome.StaticFile("a.txt", 200));
  }

  @Test
  void aLocationThatNodeRefusesIsAnUncaughtFailure() {
    String json = "{\"redirects\": [{\"source\": \"/a\", \"destination\": \"/日本\"}]}";
    assertThat(ask(json, "/a").outcome())
        .isEqualTo(
            new Outcome.ErrorPage(
                500, ErrorCodes.UNCAUGHT, "Invalid character in header content [\"location\"]"));
    String latin = "{\"redirects\": [{\"source\": \"/a\", \"destination\": \"/é\"}]}";
    assertThat(ask(latin, "/a").outcome()).isEqualTo(new Outcome.Redirect(308, "/é"));
  }

  @Test
  void aRuleWhoseTargetHasAMalformedQueryIsNotStoppedAt() {
    String json = "{\"rewrites\": [{\"source\": \"/a/:p\", \"destination\": \"/b.txt\"}]}";
    Resolution resolution = ask(json, "/a/%E9", "b.txt");
    assertThat(resolution.outcome())
        .isEqualTo(new Outcome.ErrorPage(500, ErrorCodes.UNCAUGHT, "URI malformed"));
    assertThat(resolution.matches()).isEmpty();
  }

  @Test
  void aTransformOfTheResponseReachesTheLocationOfARedirect() {
    String json =
        """
        {"routes": [{"src": "/(.*)", "continue": true,
                     "transforms": [{"type": "response.headers", "op": "set",
                                     "target": {"key": "location"}, "args": "/other"}]}],
         "redirects": [{"source": "/a", "destination": "/b"}]}
        """;
    assertThat(ask(json, "/a").outcome()).isEqualTo(new Outcome.Redirect(308, "/other"));
  }

  @Test
  void aTransformOfTheResponseReachesStatusPagesAndFiles() {
    String json =
        """
        {"routes": [{"src": "/gone", "status": 410, "headers": {"x-a": "1"}, "transforms": [
                       {"type": "response.headers", "op": "append",
                        "target": {"key": "x-a"}, "args": "2"}]},
                    {"src": "/(.*)", "continue": true, "headers": {"x-a": "1"}, "transforms": [
                       {"type": "response.headers", "op": "append",
                        "target": {"key": "x-a"}, "args": "2"}]}]}
        """;
    assertThat(ask(json, "/gone").responseHeaders())
        .containsExactly(new HeaderField("x-a", "1, 2"));
    assertThat(ask(json, "/f.txt", "f.txt").responseHeaders())
        .as("for a file, transforms see none of the headers that rules set")
        .containsExactly(new HeaderField("x-a", "2"));
  }

  @Test
  void withoutAnyServiceARuleThatNamesOneDoesNothing() {
    String json =
        """
        {"rewrites": [{"source": "/(.*)", "destination": {"service": "web"}}]}
        """;
    assertThat(ask(json, "/f.txt", "f.txt").outcome())
        .isEqualTo(new Outcome.StaticFile("f.txt", 200));
    assertThat(ask(json, "/x", "f.txt").outcome())
        .isInstanceOfSatisfying(
            Outcome.ErrorPage.class, page -> assertThat(page.status()).isEqualTo(404));
  }

  @Test
  void anIndexPageIsFoundBeforeAPageNamedAsItsFolder() {
    assertThat(ask("{\"cleanUrls\": true}", "/a", "a.html", "a/index.html").outcome())
        .isEqualTo(new Outcome.StaticFile("a/index.html", 200));
  }

  @Test
  void anUncaughtFailureKeepsTheHeadersSetBefore() {
    String json =
        """
        {"headers": [{"source": "/(.*)", "headers": [{"key": "X-A", "value": "1"},
                                                      {"key": "X:B", "value": "2"},
                                                      {"key": "X-C", "value": "3"}]}]}
        """;
    assertThat(ask(json, "/f.txt", "f.txt").responseHeaders())
        .containsExactly(new HeaderField("x-a", "1"));
  }

  private static Resolution ask(String json, String url, String... files) {
    return Router.of(ConfigReader.read(JsonParser.parse(json)), RouterOptions.files(List.of(files)))
        .resolve(RouteRequest.get(url), Mode.VERCEL_DEV);
  }
}
