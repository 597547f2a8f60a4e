package dev.signalbox.app.ui.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.signalbox.app.serve.Traffic.Way;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.syntax.JsonParser;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the router counted, told by what the graph shows. */
class EdgeCountsTest {
  private final Config config =
      ConfigReader.read(
          JsonParser.parse(
              """
              {
                "services": {
                  "web": { "bindings": [{ "type": "service", "service": "api", "format": "url",
                    "env": "API_URL" }] },
                  "api": {}
                },
                "rewrites": [
                  { "source": "/api/(.*)", "destination": { "service": "api" } },
                  { "source": "/(.*)", "destination": { "service": "web" } }
                ]
              }
              """));

  private final Item first = Item.rule(config.routing().rules().findFirst().orElseThrow());
  private final Item binding =
      Item.binding("web", config.service("web").orElseThrow().bindings().getFirst());

  @Test
  void requestsFromOutsideCountForTheirRule() {
    Map<Way, Long> ways =
        Map.of(
            new Way(null, "rewrites[0]", "api"), 3L,
            new Way(null, "rewrites[0]", null), 1L,
            new Way(null, null, null), 9L,
            new Way(null, "rewrites[7]", "gone"), 9L);
    assertThat(EdgeCounts.of(ways, config)).containsOnly(entry(first, 4L));
  }

  @Test
  void callsBetweenServicesCountForTheirBinding() {
    Map<Way, Long> ways =
        Map.of(new Way("web", null, "api"), 2L, new Way("web", "rewrites[0]", "api"), 3L);
    assertThat(EdgeCounts.of(ways, config)).containsOnly(entry(binding, 5L));
  }
}
