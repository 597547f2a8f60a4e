package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the clock and queues call, and what they make reachable. */
class SchedulesTest {
  private static List<Finding> findings(String json) {
    return Check.of(ConfigReader.read(JsonParser.parse(json)));
  }

  private static List<String> unanswered(String path, String rule) {
    return findings(
            """
            { "services": { "api": { "root": "api" } },
              "redirects": [{ "source": "/old", "destination": "/api/new" }],
              "rewrites": [{ "source": "/api/(.*)"%s, "destination": { "service": "api" } }],
              "crons": [{ "path": "%s", "schedule": "0 5 * * *" }] }
            """
                .formatted(rule, path))
        .stream()
        .filter(finding -> finding.code().equals("unanswered-schedule"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void aPathNoRuleMatchesIsNotFound() {
    assertThat(unanswered("/tidy", ""))
        .containsExactly(
            "No service answers /tidy, which Vercel calls by the clock. It gets 404 NOT_FOUND.");
  }

  @Test
  void aRedirectIsNotFollowed() {
    assertThat(unanswered("/old", ""))
        .containsExactly(
            "No service answers /old, which Vercel calls by the clock."
                + " It gets 308 to /api/new, which is not followed.");
  }

  @Test
  void aServedPathIsFine() {
    assertThat(unanswered("/api/tidy", "")).isEmpty();
  }

  @Test
  void whatDependsOnTheCallItselfIsNotSaid() {
    String onHost = ", \"has\": [{ \"type\": \"host\", \"value\": \"a.test\" }]";
    assertThat(unanswered("/api/tidy", onHost)).isEmpty();
  }

  @Test
  void aServiceThatAQueueCallsIsReachableAndSoIsWhatItCalls() {
    assertThat(
            findings(
                """
                { "services": {
                  "jobs": { "root": "jobs",
                    "bindings": [{ "type": "service", "service": "db", "format": "url", "env": "DB" }],
                    "functions": { "w.ts": { "experimentalTriggers": [
                      { "type": "queue/v2beta", "topic": "orders" }] } } },
                  "db": { "root": "db" } } }
                """))
        .extracting(Finding::code)
        .doesNotContain("unreachable-service", "unused-binding")
        .contains("private-service");
  }
}
