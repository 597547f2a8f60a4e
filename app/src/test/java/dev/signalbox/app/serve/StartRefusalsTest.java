package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.model.route.trace.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops {@code vercel dev} 64.0.2 before anything runs, and what does not. */
class StartRefusalsTest {
  private static final String WEB =
      "\"services\": {\"web\": {\"root\": \"web\", \"entrypoint\": \"server.js\","
          + " \"devCommand\": \"node server.js\"}}";
  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("web")).resolve("server.js"), "");
    Files.writeString(Files.createDirectories(folder.resolve("site")).resolve("index.html"), "");
  }

  private Optional<String> refusal(String text, Mode mode) throws IOException {
    ServeOptions options =
        new ServeOptions(
            mode, 0, false, Set.of(), Map.of(), RestartPolicy.never(), false, Map.of());
    return StartRefusals.of(folder, text, ProjectReading.of(folder, text, options), options)
        .map(Throwable::getMessage);
  }

  private String refused(String text) throws IOException {
    return refusal(text, Mode.VERCEL_DEV).orElse("started");
  }

  @Test
  void schemaComesFirst() throws IOException {
    assertThat(refused("{\"services\": {\"api2\": {\"root\": \"web\"}}}"))
        .startsWith(
            "[INVALID_VERCEL_CONFIG] Invalid vercel.json - `services` should match pattern");
  }

  @Test
  void rulesAcrossFields() throws IOException {
    assertThat(refused("{" + WEB + ", \"buildCommand\": \"x\"}"))
        .startsWith("[SERVICES_AND_TOP_LEVEL_BUILD_SETTINGS]");
  }

  @Test
  void brokenJson() throws IOException {
    assertThat(refused("{\"services\": ")).startsWith("[CANT_PARSE_JSON_FILE]");
  }

  @Test
  void topLevelTableThatDoesNotCompile() throws IOException {
    assertThat(
            refused(
                "{" + WEB + ", \"redirects\": [{\"source\": \"/a*\", \"destination\": \"/\"}]}"))
        .startsWith("[invalid_redirect] Redirect at index 0 has invalid `source` pattern");
  }

  @Test
  void secretWithoutAValue() throws IOException {
    String text = "{" + WEB + ", \"env\": {\"TOKEN\": \"@token\"}}";
    assertThat(refused(text))
        .isEqualTo("[MISSING_DOTENV_VARS] Env var \"TOKEN\" is not defined in `.env` file");
    Files.writeString(folder.resolve(".env"), "TOKEN=1");
    assertThat(refused(text)).isEqualTo("started");
  }

  @Test
  void firstVersion() throws IOException {
    assertThat(refused("{" + WEB + ", \"version\": 1}"))
        .startsWith("[DEV_UNSUPPORTED_CONFIG_VERSION]");
  }

  @Test
  void serviceNothingCanRun() throws IOException {
    assertThat(refused("{\"services\": {\"web\": {\"root\": \"site\"}}}"))
        .isEqualTo(
            "[DEV_SERVICE_START_FAILED] No dev server available for service \"web\""
                + " (framework: none)");
  }

  @Test
  void leftOutServicesAndTheirTablesAreNoReason() throws IOException {
    assertThat(refused("{\"services\": {\"web\": {\"root\": \"gone\"}}}")).isEqualTo("started");
    String table =
        WEB.replace("}}", ", \"rewrites\": [{\"source\": \"x\", \"destination\": \"/\"}]}}");
    assertThat(refused("{" + table + "}")).isEqualTo("started");
  }

  @Test
  void productionModeShowsWhatItCan() throws IOException {
    assertThat(refusal("{\"services\": {\"api2\": {\"root\": \"web\"}}}", Mode.PRODUCTION))
        .isEmpty();
  }
}
