package dev.signalbox.app.serve.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every recorded answer of {@code vercel dev}, asked of Signalbox in its vercel-dev mode. */
class E2eConformanceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  @TempDir private Path work;

  @Test
  void answersAsVercelDev() throws Exception {
    Path corpus =
        Path.of(
            System.getProperty(
                "signalbox.e2e", System.getProperty("signalbox.shared", "none") + "/e2e"));
    assumeTrue(Files.exists(corpus.resolve("cases.jsonl")), "no recorded answers at " + corpus);
    Map<String, List<JsonNode>> projects = projects(corpus);
    List<ProjectRun.Outcome> outcomes = new ArrayList<>();
    // One after the other: a free port is found before its service takes it, and another project
    // started in between could be given the same.
    try (ExternalSite external = ExternalSite.start(corpus, work)) {
      for (var project : projects.entrySet()) {
        ProjectRun run = ProjectRun.of(corpus, work, project.getKey(), external.logs());
        outcomes.addAll(run.replay(project.getValue()));
      }
    }
    report(outcomes);
  }

  private static Map<String, List<JsonNode>> projects(Path corpus) throws IOException {
    Map<String, List<JsonNode>> projects = new LinkedHashMap<>();
    String only = System.getProperty("signalbox.e2e.project", "");
    for (String line : Files.readAllLines(corpus.resolve("cases.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      String project = row.get("project").asText();
      if (project.startsWith(only)) {
        projects.computeIfAbsent(project, name -> new ArrayList<>()).add(row);
      }
    }
    return projects;
  }

  private static void report(List<ProjectRun.Outcome> outcomes) {
    List<String> disagreements = new ArrayList<>();
    int deliberate = 0;
    for (ProjectRun.Outcome outcome : outcomes) {
      if (!outcome.differences().isEmpty()) {
        var reason = Deviations.reason(outcome.row(), outcome.differences());
        String id = outcome.row().get("id").asText();
        if (reason.isPresent()) {
          deliberate++;
          System.out.println("deliberate: " + id + ": " + reason.get());
        } else {
          disagreements.add(id + ": " + String.join("\n    ", outcome.differences()));
        }
      }
    }
    int agreeing = outcomes.size() - deliberate - disagreements.size();
    disagreements.forEach(System.out::println);
    System.out.println(
        "conformance e2e: "
            + agreeing
            + "/"
            + outcomes.size()
            + " ("
            + deliberate
            + " deliberate deviations)");
    assertThat(disagreements).isEmpty();
    assertThat(deliberate).isLessThanOrEqualTo(Math.max(1, outcomes.size() / 20));
  }
}
