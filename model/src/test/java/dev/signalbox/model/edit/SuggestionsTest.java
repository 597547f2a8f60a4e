package dev.signalbox.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static Config config(String text) {
    return ConfigReader.read(JsonParser.parse(text));
  }

  private static Service caller(String bindings) {
    return config("{\"services\": {\"web\": {\"bindings\": " + bindings + "}}}")
        .services()
        .getFirst();
  }

  @Test
  void aVariableIsNamedAfterItsTarget() {
    assertThat(EnvNames.suggest(caller("[]"), "back-end_api", List.of()))
        .isEqualTo("BACK_END_API_URL");
  }

  @Test
  void namesInUseAreKeptClearOf() {
    Service caller = caller("[{\"service\": \"jobs\", \"env\": \"jobs_url\"}]");
    assertThat(EnvNames.suggest(caller, "jobs", List.of("JOBS_URL_2"))).isEqualTo("JOBS_URL_3");
  }

  @Test
  void aNewRewriteComesBeforeTheOneThatTakesAll() {
    Config config =
        config(
            "{\"rewrites\": [{\"source\": \"/a\"}, {\"source\": \"/(.*)\"}, {\"source\":"
                + " \"/b\"}]}");
    assertThat(RulePlaces.beforeCatchAll(config.routing())).isEqualTo(1);
  }

  @Test
  void aCatchAllWithAConditionLeavesRoomBehindIt() {
    Config config =
        config("{\"rewrites\": [{\"source\": \"/(.*)\", \"has\": [{\"type\": \"host\"}]}]}");
    assertThat(RulePlaces.beforeCatchAll(config.routing())).isEqualTo(1);
  }
}
