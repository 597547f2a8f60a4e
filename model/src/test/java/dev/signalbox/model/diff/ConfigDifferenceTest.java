package dev.signalbox.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.syntax.JsonParser;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
                new RequestSet(List.of("/health/(.*)"), List.of(), true),
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

  @Test
  void aRuleThatCannotBeAnalysedLeavesNothingUndecidedWhereItGetsTheSame() {
    String beyond = "/:p(a\\\\b)>web";
    assertThat(
            between(config("/a>web", "/b>api", beyond), config("/b>api", "/a>web", beyond)).none())
        .isTrue();
  }

  @Test
  void theSetOfRequestsLeavesOutThoseAnEarlierRuleAnswers() {
    OwnerChanges changes =
        between(
            config("/api/live>web", "/(.*)>web", "/api/(.*)>api"),
            config("/api/live>web", "/api/(.*)>api", "/(.*)>web"));
    assertThat(changes.changes())
        .extracting(change -> change.requests().words())
        .containsExactly("/api/(.*) except /api/live");
  }

  @Test
  void servicesAndBindingsThatCameAndWentAreNamed() {
    ConfigChanges changes =
        ConfigDifference.of(
            read(
                """
                {"services": {
                  "web": {"root": "web", "bindings": [{"type": "service", "service": "api", "env": "A"}]},
                  "api": {"root": "api"}}}
                """),
            read(
                """
                {"services": {
                  "web": {"root": "apps/web", "bindings": [{"type": "service", "service": "new", "env": "A"}]},
                  "new": {"root": "new"}}}
                """),
            () -> false);
    assertThat(changes.services())
        .containsExactly(
            new ServiceChange(
                "web",
                ServiceChange.Kind.CHANGED,
                List.of(new FieldChange("root", "\"web\"", "\"apps/web\""))),
            new ServiceChange("api", ServiceChange.Kind.REMOVED, List.of()),
            new ServiceChange("new", ServiceChange.Kind.ADDED, List.of()));
    assertThat(changes.bindings()).containsExactly(new BindingChange("web", "A", "api", "new"));
    assertThat(changes.owners().none()).isTrue();
  }

  @Test
  void changesInsideTheTableOfAServiceAreReportedForThatService() {
    ConfigChanges changes =
        ConfigDifference.of(
            read("{\"services\": {\"web\": {\"root\": \"w\", \"redirects\": []}}}"),
            read(
                """
                {"services": {"web": {"root": "w",
                  "redirects": [{"source": "/old", "destination": "/new"}]}}}
                """),
            () -> false);
    assertThat(changes.within().keySet()).isEqualTo(Set.of("web"));
    assertThat(changes.within().get("web"))
        .extracting(OwnerChanges::examples)
        .isEqualTo(List.of(Witness.get("/old")));
  }

  @Test
  void prefixesOfTheOlderModelAreComparedWithTheRulesThatReplaceThem() {
    OwnerChanges changes =
        ConfigDifference.between(
            read(
                """
                {"experimentalServices": {
                  "web": {"entrypoint": "web", "routePrefix": "/"},
                  "api": {"entrypoint": "api", "routePrefix": "/api"}}}
                """),
            config("/api/(.*)>api", "/(.*)>web"),
            () -> false);
    assertThat(changes.changes())
        .extracting(change -> change.example().url())
        .containsExactly("/api");
  }

  private static Config read(String text) {
    return ConfigReader.read(JsonParser.parse(text));
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
