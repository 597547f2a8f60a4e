package dev.signalbox.model.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table and the trace that the README of this module shows. */
class ReadmeTraceTest {
  private String section = "";

  @BeforeEach
  void readSection() throws IOException {
    Path root = Path.of(System.getProperty("signalbox.root"));
    String readme = Files.readString(root.resolve("model/README.md"));
    section = readme.substring(readme.indexOf("## Routing"));
  }

  private String block(String language) {
    String opening = "```" + language + "\n";
    int start = section.indexOf(opening) + opening.length();
    return section.substring(start, section.indexOf("```", start));
  }

  private Resolution explained() {
    RouteRequest request =
        RouteRequest.get("/legacy/api/orders/42?full=1")
            .with("host", "shop.example.com")
            .with("cookie", "plan=pro");
    return Router.of(ConfigReader.read(JsonParser.parse(block("json"))))
        .explain(request, Mode.PRODUCTION);
  }

  @Test
  void theTraceIsTheOneWritten() {
    assertThat(explained().trace().text()).isEqualTo(block("text"));
  }

  @Test
  void theServiceSeesWhatItsOwnRuleMakesOfThePath() {
    assertThat(explained().outcome())
        .isInstanceOfSatisfying(
            Outcome.ToService.class,
            to -> {
              assertThat(to.service()).isEqualTo("api");
              assertThat(to.url()).isEqualTo("/orders/42?full=1");
            });
    assertThat(explained().matches().getLast().captures()).isEqualTo(Map.of("id", "42"));
  }
}
