package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.detect.ServiceDetection;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which command runs a service. */
class DevCommandsTest {
  @TempDir private Path folder;

  private String command(String service, String... files) throws IOException {
    for (String file : files) {
      Path path = folder.resolve("svc").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.endsWith(".json") ? "{}" : "");
    }
    String config = "{\"services\": {\"svc\": {\"root\": \"svc\", " + service + "}}}";
    var resolved = ServiceDetection.of(JsonParser.parse(config).root(), DiskTree.of(folder));
    return DevCommands.of(resolved.services().getFirst()).orElseThrow().text();
  }

  @Test
  void ownCommandComesFirst() throws IOException {
    String own = "\"entrypoint\": \"server.js\", \"devCommand\": \"npm run dev\"";
    assertThat(command(own, "server.js")).isEqualTo("npm run dev");
  }

  @Test
  void frontendsRunTheirFramework() throws IOException {
    assertThat(command("\"framework\": \"vite\"", "package.json")).contains("vite --port $PORT");
  }

  @ParameterizedTest
  @CsvSource({
    "server.js, node server.js",
    "src/server.ts, node src/server.ts",
    "main.py, python3 -u main.py"
  })
  void runtimesRunTheEntrypoint(String entrypoint, String expected) throws IOException {
    assertThat(command("\"entrypoint\": \"" + entrypoint + "\"", entrypoint)).isEqualTo(expected);
  }

  @Test
  void entrypointWithAnAttributeIsServedByUvicorn() throws IOException {
    assertThat(command("\"runtime\": \"python\", \"entrypoint\": \"main:app\"", "main.py"))
        .isEqualTo("python3 -m uvicorn main:app --host 127.0.0.1 --port $PORT");
  }

  @Test
  void namesWithBlanksAreOneWord() throws IOException {
    assertThat(command("\"entrypoint\": \"my server.js\"", "my server.js"))
        .isEqualTo("node 'my server.js'");
  }
}
