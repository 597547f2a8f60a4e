package dev.signalbox.model.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.model.finding.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {
  private static final Suppression HEALTH =
      new Suppression("dead-rule", "/health", "until the old app is gone");

  /** Formatted by hand, with keys only its authors know. */
  private static final String BY_HAND =
      """
      {"version":1, "owner": "platform team",
          "suppress" : [
          { "code":"dead-rule",  "about":"/health", "reason":"old", "until": "2027" },
          { "code":"overlap",    "about":"/a",      "reason":"meant"} ],
        "severity": {"overlap":   "info" } }
      """;

  @Test
  void theFirstDecisionMakesTheFile() throws PolicyException {
    assertThat(PolicyText.suppressing("", HEALTH))
        .isEqualTo(
            """
            {
              "version": 1,
              "suppress": [
                {
                  "code": "dead-rule",
                  "about": "/health",
                  "reason": "until the old app is gone"
                }
              ]
            }
            """);
    assertThat(PolicyText.judging("", "overlap", Severity.WARNING))
        .isEqualTo(
            """
            {
              "version": 1,
              "severity": {
                "overlap": "warning"
              }
            }
            """);
  }

  @Test
  void severitiesStandBeforeSuppressions() throws PolicyException {
    String text = PolicyText.suppressing("", HEALTH);
    assertThat(PolicyText.judging(text, "overlap", Severity.INFO))
        .isEqualTo(
            text.replace(
                "\"version\": 1,",
                "\"version\": 1,\n  \"severity\": {\n    \"overlap\": \"info\"\n  },"));
  }

  @Test
  void aSuppressionIsAddedAndEveryOtherByteStays() throws PolicyException {
    String after =
        PolicyText.suppressing(BY_HAND, new Suppression("dead-rule", "/b", "we \"know\""));
    assertThat(after).startsWith(BY_HAND.substring(0, BY_HAND.indexOf("} ],") + 1));
    assertThat(after).endsWith(BY_HAND.substring(BY_HAND.indexOf(" ],")));
    assertThat(PolicyFile.read(after).suppressions())
        .hasSize(3)
        .contains(new Suppression("dead-rule", "/b", "we \"know\""));
  }

  @Test
  void aSecondReasonTakesThePlaceOfTheFirst() throws PolicyException {
    assertThat(PolicyText.suppressing(BY_HAND, HEALTH))
        .isEqualTo(BY_HAND.replace("\"old\"", "\"until the old app is gone\""));
  }

  @Test
  void anUnsuppressedFindingLeavesTheOthersAlone() throws PolicyException {
    String after = PolicyText.reporting(BY_HAND, HEALTH);
    assertThat(PolicyFile.read(after).suppressions())
        .extracting(Suppression::about)
        .containsOnly("/a");
    assertThat(after).isEqualTo(BY_HAND.replaceFirst("    \\{ \"code\":\"dead-rule\".*\n", ""));
  }

  @Test
  void whatIsNotSuppressedNeedsNoEdit() throws PolicyException {
    Suppression other = new Suppression("dead-rule", "/other", "");
    assertThat(PolicyText.reporting(BY_HAND, other)).isEqualTo(BY_HAND);
    assertThat(PolicyText.reporting("", other)).isEmpty();
    assertThat(PolicyText.unjudging(BY_HAND, "dead-rule")).isEqualTo(BY_HAND);
    assertThat(PolicyText.unjudging("", "dead-rule")).isEmpty();
  }

  @Test
  void aSeverityIsChangedInItsPlaceAddedAndTakenBack() throws PolicyException {
    assertThat(PolicyText.judging(BY_HAND, "overlap", Severity.ERROR))
        .isEqualTo(BY_HAND.replace("\"info\"", "\"error\""));
    String two = PolicyText.judging(BY_HAND, "dead-rule", Severity.WARNING);
    assertThat(PolicyFile.read(two).severities())
        .isEqualTo(Map.of("overlap", Severity.INFO, "dead-rule", Severity.WARNING));
    assertThat(PolicyText.unjudging(two, "dead-rule")).isEqualTo(BY_HAND);
    assertThat(PolicyFile.read(PolicyText.unjudging(BY_HAND, "overlap")).severities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{ \"version\": 2 }",
        "{ \"version\": 1, \"suppress\": {} }",
        "{ \"version\": 1, \"severity\": [] }",
        "{ \"version\": 1, \"severity\": { \"overlap\": \"loud\" } }",
        "{ \"version\": 1, }",
        "// ours\n{ \"version\": 1 }"
      })
  void aTextThatIsNoPolicyIsRefused(String broken) {
    assertThatThrownBy(() -> PolicyText.suppressing(broken, HEALTH))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("Line 1: ");
    assertThatThrownBy(() -> PolicyText.judging(broken, "overlap", Severity.INFO))
        .isInstanceOf(PolicyException.class);
  }
}
