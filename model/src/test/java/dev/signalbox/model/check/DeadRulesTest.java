package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadRulesTest {
  private static final String SERVICES =
      "'services': {'web': {'root': 'w'}, 'api': {'root': 'a'}, 'admin': {'root': 'd'}}, ";

  @Test
  void namesTheRuleThatAnswersFirstAndProvesIt() {
    Finding finding =
        only(
            "dead-rule",
            rewrites("/api/(.*)>api", "/admin/:path*>admin", "/(.*)>web", "/health/(.*)>api"));
    assertThat(finding.message())
        .isEqualTo(
            "Rule 4 can never match. Rule 3 /(.*) answers first and sends it to web, not api."
                + " Proof: GET /health/42");
    assertThat(finding.witness()).isEqualTo(Witness.get("/health/42"));
  }

  @Test
  void findsTheSmallestSetThatCoversTogether() {
    Finding finding =
        only("dead-rule", rewrites("/([^/]*)>web", "/a/b>admin", "/([^/]*)/(.*)>web", "/(.*)>api"));
    assertThat(finding.message())
        .isEqualTo(
            "Rule 4 can never match. Together rule 1 /([^/]*) and rule 3 /([^/]*)/(.*) answer"
                + " first, not all with api. Proof: GET /42");
  }

  @Test
  void aConditionalRuleCoversOnlyWhatItsConditionsImply() {
    assertThat(
            codes(
                "{"
                    + SERVICES
                    + "'rewrites': ["
                    + "{'source': '/(.*)', 'has': [{'type': 'header', 'key': 'x'}],"
                    + " 'destination': {'service': 'api'}},"
                    + "{'source': '/a', 'destination': {'service': 'web'}},"
                    + "{'source': '/:p', 'has': [{'type': 'header', 'key': 'X', 'value': '1'}],"
                    + " 'destination': {'service': 'web'}}]}"))
        .containsOnlyOnce("dead-rule")
        .doesNotContain("overlap");
  }

  @Test
  void hasAndItsMissingTogetherCoverEverything() {
    Finding finding =
        only(
            "dead-rule",
            "{"
                + SERVICES
                + "'rewrites': ["
                + "{'source': '/(.*)', 'has': [{'type': 'query', 'key': 'v', 'value': '1'}],"
                + " 'destination': {'service': 'api'}},"
                + "{'source': '/(.*)', 'missing': [{'type': 'query', 'key': 'v', 'value': '1'}],"
                + " 'destination': {'service': 'web'}},"
                + "{'source': '/a', 'destination': {'service': 'admin'}}]}");
    assertThat(finding.message()).contains("Together rule 1 /(.*) and rule 2 /(.*)");
  }

  @Test
  void aRepeatedRuleSaysWhichOneCounts() {
    Finding finding =
        only(
            "duplicate-rule",
            "{'redirects': [{'source': '/old', 'destination': '/new'},"
                + " {'source': '/old', 'destination': '/newer'}]}");
    assertThat(finding.message())
        .isEqualTo(
            "Redirect 2 repeats redirect 1. Both match /old; only the first is used, which"
                + " redirects it to /new. Proof: GET /old");
  }

  @Test
  void aSourceNobodyCanRequestIsToldApart() {
    assertThat(codes(rewrites("/größe>web", "/(.*)>api", "/x>admin")))
        .contains("impossible-source");
  }

  @Test
  void aServiceBehindADeadRuleIsUnreachable() {
    Finding finding =
        only("unreachable-service", rewrites("/(.*)>web", "/api/(.*)>api", "/:a/admin>web"), 2);
    assertThat(finding.message())
        .isEqualTo(
            "Nobody can reach api. Rule 2 would lead to it but can never match, and no service"
                + " binds to it.");
  }

  private static Finding only(String code, String json) {
    return only(code, json, 1);
  }

  private static Finding only(String code, String json, int times) {
    List<Finding> found =
        findings(json).stream().filter(finding -> finding.code().equals(code)).toList();
    assertThat(found).hasSize(times);
    return found.getFirst();
  }

  private static List<String> codes(String json) {
    return findings(json).stream().map(Finding::code).toList();
  }

  private static List<Finding> findings(String json) {
    return Check.of(ConfigReader.read(JsonParser.parse(json.replace('\'', '"'))));
  }

  private static String rewrites(String... rules) {
    List<String> list =
        List.of(rules).stream()
            .map(rule -> rule.split(">"))
            .map(rule ->
                "{'source': '%s', 'destination': {'service': '%s'}}".formatted(rule[0], rule[1]))
            .toList();
    return "{" + SERVICES + "'rewrites': [" + String.join(",", list) + "]}";
  }
}
