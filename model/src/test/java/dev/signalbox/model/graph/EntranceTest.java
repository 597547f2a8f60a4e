package dev.signalbox.model.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What calls services beside visitors, as part of the graph. */
class EntranceTest {
  private static final String SERVICES =
      """
      "services": {
        "api": { "root": "api" },
        "jobs": { "root": "jobs", "functions": {
          "work.ts": { "experimentalTriggers": [{ "type": "queue/v2beta", "topic": "orders" }] } } }
      },
      "rewrites": [{ "source": "/api/(.*)", "destination": { "service": "api" } }]\
      """;

  private static List<String> triggers(String more) {
    return edges("{" + SERVICES + more + "}");
  }

  private static List<String> edges(String json) {
    return ServicesGraph.of(config(json)).edgeSet().stream()
        .filter(Edge.Trigger.class::isInstance)
        .map(edge -> (Edge.Trigger) edge)
        .map(edge -> name(edge.from()) + " -> " + name(edge.to()) + " " + edge.calls())
        .toList();
  }

  private static Config config(String json) {
    return ConfigReader.read(JsonParser.parse(json));
  }

  private static String name(Node node) {
    return switch (node) {
      case Node.Timer timer -> timer.schedule();
      case Node.Topic topic -> "#" + topic.name();
      case Node.ServiceNode service -> service.name();
      case Node.Undeclared undeclared -> undeclared.name() + "?";
      default -> "";
    };
  }

  @Test
  void aTopicCallsTheServicesThatConsumeIt() {
    assertThat(triggers("")).containsExactly("#orders -> jobs work.ts");
  }

  @Test
  void aCronCallsTheServiceTheRulesGiveItsPathTo() {
    assertThat(triggers(",\"crons\": [{ \"path\": \"/api/tidy\", \"schedule\": \"0 5 * * *\" }]"))
        .contains("0 5 * * * -> api /api/tidy");
  }

  @Test
  void aCronNobodyAnswersStandsAlone() {
    String json =
        "{" + SERVICES + ",\"crons\": [{ \"path\": \"/tidy\", \"schedule\": \"0 5 * * *\" }]}";
    assertThat(edges(json)).containsExactly("#orders -> jobs work.ts");
    assertThat(ServicesGraph.of(config(json)).vertexSet())
        .contains(new Node.Timer("/tidy", "0 5 * * *"));
  }

  @Test
  void schedulesCallFunctionsTopicsAndPaths() {
    assertThat(
            triggers(
                """
                , "schedules": [
                  { "function": "a.ts", "service": "api", "schedule": "1 * * * *" },
                  { "function": "b.ts", "service": "gone", "schedule": "2 * * * *" },
                  { "topic": "orders", "schedule": "3 * * * *" },
                  { "path": "/api/x", "schedule": "4 * * * *" },
                  { "entrypoint": "app:run", "schedule": "5 * * * *" }
                ]
                """))
        .containsExactly(
            "1 * * * * -> api a.ts",
            "2 * * * * -> gone? b.ts",
            "3 * * * * -> #orders ",
            "4 * * * * -> api /api/x",
            "#orders -> jobs work.ts");
  }

  @Test
  void theOlderModelHasCronsAndWorkersOfItsOwn() {
    assertThat(
            edges(
                """
                { "experimentalServices": {
                  "tidy": { "type": "cron", "entrypoint": "t.py", "schedule": "0 1 * * *" },
                  "mail": { "type": "worker", "entrypoint": "m.py" },
                  "bill": { "type": "job", "trigger": "queue", "entrypoint": "b.py",
                            "topics": ["a", "b"] }
                } }
                """))
        .containsExactly("0 1 * * * -> tidy ", "#default -> mail ", "#a -> bill ", "#b -> bill ");
  }

  @Test
  void withoutServicesNothingIsShown() {
    String json =
        """
        { "crons": [{ "path": "/api/tidy", "schedule": "0 5 * * *" }] }
        """;
    assertThat(ServicesGraph.of(config(json)).vertexSet()).containsExactly(new Node.Internet());
  }
}
