package dev.signalbox.model.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.model.check.Check;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.TextRange;
import dev.signalbox.model.validate.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final Config CONFIG =
      ConfigReader.read(
          JsonParser.parse(
              """
              { "services": { "web": { "root": "web" }, "api": { "root": "api" } },
                "rewrites": [
                  { "source": "/(.*)", "destination": { "service": "web" } },
                  { "source": "/health", "destination": { "service": "api" } } ] }
              """));

  @Test
  void aSuppressedFindingIsGoneAndTheOthersStay() throws PolicyException {
    assertThat(codes(suppressing("/health"))).containsExactly("unreachable-service");
  }

  @Test
  void aFileThatCannotBeReadIsSaidWhateverWasDecided() throws PolicyException {
    Policy policy =
        PolicyFile.read(
            """
            { "version": 1, "severity": { "CANT_PARSE_JSON_FILE": "info" }, "suppress": [
              { "code": "CANT_PARSE_JSON_FILE", "about": "vercel.json", "reason": "later" } ] }
            """);
    List<Finding> broken = Validation.of(JsonParser.parse("{ \"services\": "), "vercel.json");
    assertThat(policy.apply(broken, CONFIG)).hasSize(2).hasSameElementsAs(broken);
  }

  @Test
  void aSuppressionOfAnotherRuleChangesNothing() throws PolicyException {
    assertThat(codes(suppressing("/other"))).hasSize(2);
  }

  @Test
  void whatIsSuppressedIsKnownWithItsReason() throws PolicyException {
    Judgement judgement = suppressing("/health").judge(Check.of(CONFIG), CONFIG);
    assertThat(judgement.suppressed())
        .singleElement()
        .returns("dead-rule", one -> one.finding().code())
        .returns("until the old app is gone", one -> one.by().reason());
    assertThat(judgement.stale()).isEmpty();
  }

  @Test
  void aSuppressionThatMatchesNothingIsStale() throws PolicyException {
    Judgement judgement = suppressing("/other").judge(Check.of(CONFIG), CONFIG);
    assertThat(judgement.suppressed()).isEmpty();
    assertThat(judgement.stale()).extracting(Suppression::about).containsExactly("/other");
  }

  @Test
  void aCodeGetsTheSeverityTheProjectGivesIt() throws PolicyException {
    Policy policy =
        PolicyFile.read("{ \"version\": 1, \"severity\": { \"dead-rule\": \"error\" } }");
    assertThat(policy.apply(Check.of(CONFIG), CONFIG).getFirst())
        .returns("dead-rule", Finding::code)
        .returns(Severity.ERROR, Finding::severity);
  }

  @Test
  void aScheduleIsKnownByWhatItCalls() {
    String text =
        """
        { "services": { "api": { "root": "api" } },
          "crons": [{ "path": "/tidy", "schedule": "0 5 * * *" }] }
        """;
    Config config = ConfigReader.read(JsonParser.parse(text));
    Finding finding =
        Check.of(config).stream()
            .filter(found -> found.code().equals("unanswered-schedule"))
            .findFirst()
            .orElseThrow();
    assertThat(Policy.about(finding, config)).contains("/tidy");
  }

  @Test
  void whatIsAboutNoItemIsKnownByItsKeyOrTheFile() throws PolicyException {
    String text =
        """
        { "services": { "web": { "root": "web" } },
          "functions": { "api/*.ts": { "memory": 1024 } },
          "rewrites": [{ "source": "/(.*)", "destination": { "service": "web" } }] }
        """;
    Config config = ConfigReader.read(JsonParser.parse(text));

    assertThat(Policy.about(at(text.indexOf("memory")), config)).isEqualTo("functions");
    assertThat(Policy.about(at(0), config)).isEqualTo("vercel.json");
    Policy policy =
        PolicyFile.read(
            """
            { "version": 1, "suppress": [
              { "code": "old", "about": "vercel.json", "reason": "we move in May" } ] }
            """);
    assertThat(policy.apply(List.of(at(0)), config)).isEmpty();
    assertThat(policy.apply(List.of(at(text.indexOf("memory"))), config)).hasSize(1);
  }

  private static Finding at(int offset) {
    TextRange range = new TextRange(offset, offset + 1);
    return Finding.of("old", Severity.WARNING, range, "This is old.", "");
  }

  @Test
  void aSuppressionNeedsAReason() {
    assertThatThrownBy(() ->
            PolicyFile.read(
                """
                { "version": 1,
                  "suppress": [{ "code": "dead-rule", "about": "/health" }] }
                """))
        .hasMessage("Line 2: Expected `code`, `about` and a `reason`.");
  }

  private static List<String> codes(Policy policy) {
    return policy.apply(Check.of(CONFIG), CONFIG).stream().map(Finding::code).toList();
  }

  private static Policy suppressing(String about) throws PolicyException {
    return PolicyFile.read(
        """
        { "version": 1, "suppress": [
          { "code": "dead-rule", "about": "%s", "reason": "until the old app is gone" } ] }
        """
            .formatted(about));
  }
}
