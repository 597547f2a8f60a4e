package dev.signalbox.model.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of Vercel's command line that no recorded file happens to touch. */
class ValidationTest {
  private static List<Finding> schedule(String zone) {
    return Validation.of(
        JsonParser.parse(
            """
            {"schedules": [{"schedule": "0 0 * * *", "path": "/run", "timezone": "%s"}]}
            """
                .formatted(zone)),
        "vercel.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ROC", "us/eastern", "Etc/GMT+5", "GMT+0", "America/Coyhaique", "AST"})
  void zonesOfNodeAreZones(String zone) {
    assertThat(schedule(zone)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Etc/Unknown", "GMT+5", "posix/UTC", "Factory", "Mars/Olympus"})
  void zonesOnlyOtherSystemsKnowAreRefused(String zone) {
    assertThat(schedule(zone))
        .extracting(Finding::code)
        .containsExactly("INVALID_SCHEDULE_TIMEZONE");
  }

  @Test
  void aFileThatSaysNullIsRefusedThoughVercelOnlyCrashes() {
    assertThat(Validation.of(JsonParser.parse("null"), "vercel.json")).hasSize(1);
  }
}
