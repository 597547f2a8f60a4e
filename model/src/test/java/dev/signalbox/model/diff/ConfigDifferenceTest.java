package dev.signalbox.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.syntax.JsonParser;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfigDifferenceTest {
  @Test
  void movingARuleAboveACatchAllGivesItItsRequests() {
    OwnerChanges changes =
        between(config("/(.*)>web", "/health/(.*)>api"), config("/health/(.*)>api", "/(.*)>web"));
    assertThat(changes.changes())
        .containsExactly(
            new OwnerChange(
                new Outcome.Service("web", null),
                new Outcome.Service("api", null),
                "/(.*)",
                "/health/(.*)",
                Witness.get("/health/42")));
  }

  @Test
  void swappingRulesThatShareNoRequestProvablyChangesNothing() {
    assertThat(between(config("/a>web", "/b/(.*)>api"), config("/b/(.*)>api", "/a>web")).none())
        .isTrue();
  }

  @Test
  void anotherSpellingOfTheSameSourceProvablyChangesNothing() {
    assertThat(between(config("/api(/.*)?>api"), config("/api>api", "/api/(.*)>api")).none())
        .isTrue();
  }

  @Test
  void requestsNobodyAnswersBeforeOrAfterAreNamed() {
    OwnerChanges changes = between(config("/a>web"), config("/b>web"));
    assertThat(changes.examples()).containsExactly(Witness.get("/a"), Witness.get("/b"));
    assertThat(changes.changes().getFirst().after()).isEqualTo(new Outcome.Nothing());
  }

  @Test
  void aSourceThatCannotBeAnalysedLeavesTheAnswerUndecided() {
    OwnerChanges changes = between(config("/:p(a\\\\b)>web"), config("/:p(a\\\\b)>web", "/x>api"));
    assertThat(changes.undecided()).isNotEmpty();
  }

  private static OwnerChanges between(Config before, Config after) {
    return ConfigDifference.between(before, after, () -> false);
  }

  private static Config config(String... rules) {
    String list =
        Arrays.stream(rules)
            .map(rule -> rule.split(">"))
            .map(rule ->
                "{\"source\": \"%s\", \"destination\": {\"service\": \"%s\"}}"
                    .formatted(rule[0], rule[1]))
            .collect(Collectors.joining(","));
    return ConfigReader.read(
        JsonParser.parse(
            "{\"services\": {\"web\": {\"root\": \"w\"}, \"api\": {\"root\": \"a\"}},"
                + "\"rewrites\": ["
                + list
                + "]}"));
  }
}
