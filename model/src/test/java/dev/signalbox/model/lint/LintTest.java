package dev.signalbox.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.env.ProjectVariables;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.MemoryTree;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LintTest {
  @Test
  void theSameVariableTwiceIsSaidAtTheOneThatLoses() {
    String text = services(binding("api", "API_URL"), binding("jobs", "API_URL"));
    List<Finding> found = Lint.of(ConfigReader.read(JsonParser.parse(text)));
    assertThat(found).extracting(Finding::code).containsExactly("duplicate-env");
    assertThat(found.getFirst().range().start()).isEqualTo(text.indexOf("\"API_URL\""));
  }

  @Test
  void variablesThatDifferInCaseAreSaid() {
    assertThat(codes(binding("api", "API_URL"), binding("jobs", "Api_Url")))
        .containsExactly("env-differs-in-case");
  }

  @Test
  void aServiceThatBindsToItselfIsSaid() {
    assertThat(codes(binding("web", "SELF"))).containsExactly("self-binding");
  }

  @Test
  void variablesForTheBrowserAreSaid() {
    assertThat(codes(binding("api", "NEXT_PUBLIC_API"))).containsExactly("client-env-binding");
  }

  @Test
  void aVariableOfTheProjectHidesABinding() {
    String text = services(binding("api", "API_URL"));
    Config config = ConfigReader.read(JsonParser.parse(text));
    FileTree files = MemoryTree.of(Map.of(".env", "API_URL="));
    assertThat(Lint.of(config, ProjectVariables.of(config, files)))
        .extracting(Finding::message)
        .containsExactly("API_URL is already set by .env, so this binding is not injected.");
  }

  @Test
  void goAndRustCannotReadBindings() {
    String text =
        services(binding("api", "A"))
            .replace("\"root\": \"web\"", "\"root\": \"w\", \"entrypoint\": \"main.go\"");
    assertThat(Lint.of(ConfigReader.read(JsonParser.parse(text))))
        .extracting(Finding::code)
        .containsExactly("binding-unsupported-runtime");
  }

  @Test
  void keysOfNoSchemaAreSaid() {
    assertThat(Lint.of(ConfigReader.read(JsonParser.parse("{\"rewrite\": []}"))))
        .extracting(Finding::code)
        .containsExactly("unknown-top-level-key");
  }

  private static List<String> codes(String... bindings) {
    return Lint.of(ConfigReader.read(JsonParser.parse(services(bindings)))).stream()
        .map(Finding::code)
        .toList();
  }

  private static String services(String... bindings) {
    return "{\"services\": {\"web\": {\"root\": \"web\", \"bindings\": ["
        + String.join(", ", bindings)
        + "]}, \"api\": {\"root\": \"api\"}, \"jobs\": {\"root\": \"jobs\"}}}";
  }

  private static String binding(String service, String env) {
    return "{\"service\": \"%s\", \"format\": \"url\", \"env\": \"%s\"}".formatted(service, env);
  }
}
