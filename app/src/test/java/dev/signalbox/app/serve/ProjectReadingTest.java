package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.app.router.Verdict;
import dev.signalbox.model.route.trace.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the router decides when services cannot be resolved, as {@code vercel dev} 64.0.2 does. */
class ProjectReadingTest {
  private static final String TO_WEB =
      ", \"rewrites\": [{\"source\": \"/w\", \"destination\": {\"service\": \"web\"}}]}";
  private static final String GONE = "\"web\": {\"root\": \"gone\"}";
  @TempDir private Path folder;

  private Verdict decide(String text, String target) throws IOException {
    ServeOptions options =
        new ServeOptions(
            Mode.VERCEL_DEV, 0, false, Set.of(), Map.of(), RestartPolicy.never(), false, Map.of());
    return ProjectReading.of(folder, text, options)
        .decider(folder, Mode.VERCEL_DEV)
        .decide(Requests.head("GET", target))
        .verdict();
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }

  private static int status(Verdict verdict) {
    return verdict instanceof Verdict.Failure failure ? failure.status() : 0;
  }

  @Test
  void withoutAnyServiceTheProjectIsAPlainSite() throws IOException {
    file("root.txt");
    String text = "{\"services\": {" + GONE + "}" + TO_WEB;
    assertThat(status(decide(text, "/w"))).isEqualTo(404);
    assertThat(decide(text, "/root.txt")).isInstanceOf(Verdict.SendFile.class);
  }

  @Test
  void aPlainSiteIsItsPublicFolder() throws IOException {
    file("public/a.txt");
    file("root.txt");
    String text = "{\"services\": {" + GONE + "}}";
    assertThat(decide(text, "/a.txt"))
        .isInstanceOfSatisfying(
            Verdict.SendFile.class,
            sent -> assertThat(sent.file()).isEqualTo(folder.resolve("public/a.txt")));
    assertThat(status(decide(text, "/root.txt"))).isEqualTo(404);
  }

  @Test
  void besideAServiceThatRunsTheOthersAnswer502() throws IOException {
    file("api/server.js");
    String api = "\"api\": {\"root\": \"api\", \"entrypoint\": \"server.js\"}";
    assertThat(decide("{\"services\": {" + GONE + ", " + api + "}" + TO_WEB, "/w"))
        .isInstanceOfSatisfying(
            Verdict.ToService.class, to -> assertThat(to.service()).isEqualTo("web"));
  }

  @Test
  void prefixesOfTheOlderModelOwnNothingWithoutTheirService() throws IOException {
    file("public/a.txt");
    file("root.txt");
    String text =
        "{\"experimentalServices\": {\"web\": {\"entrypoint\": \"no.js\", \"routePrefix\":"
            + " \"/w\"}}}";
    assertThat(status(decide(text, "/w/x"))).isEqualTo(404);
    assertThat(decide(text, "/root.txt")).isInstanceOf(Verdict.SendFile.class);
  }

  @Test
  void whatIsRefusedWhileRunningIsTheAnswerToEverything() throws IOException {
    assertThat(decide("{\"rewrites\": [{\"source\": \"/\"}]}", "/"))
        .isEqualTo(
            new Verdict.Text(
                500,
                "Invalid vercel.json - `rewrites[0]` missing required property `destination`."));
  }
}
