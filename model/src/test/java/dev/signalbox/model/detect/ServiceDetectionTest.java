package dev.signalbox.model.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.repo.MemoryTree;
import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.resolve.Resolution;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers of fs-detectors 7.7.3 to entries nobody means, which it never checks for their type. */
class ServiceDetectionTest {
  private static List<String> errors(String config) {
    return ServiceDetection.of(
            MemoryTree.of(Map.of("vercel.json", config, "web/index.html", "hi", "main.go", "x")))
        .errors()
        .stream()
        .map(Notice::code)
        .toList();
  }

  @Test
  void anOutputDirectoryThatIsNoTextCrashesTheResolver() {
    assertThat(errors("{\"services\": {\"web\": {\"root\": \"web\", \"outputDirectory\": [1]}}}"))
        .containsExactly(Resolution.CRASH);
  }

  @Test
  void aRuntimeNamedLikeAnInheritedPropertyPasses() {
    assertThat(
            errors(
                """
                {"services": {"web": {"root": "web", "runtime": "constructor",
                  "entrypoint": "index.html"}}}
                """))
        .isEmpty();
  }

  @Test
  void aJobMayNotHaveAPrefixOfAnyType() {
    assertThat(
            errors(
                """
                {"experimentalServices": {"jobs": {"type": "cron", "schedule": "0 0 * * *",
                  "entrypoint": "main.go", "routePrefix": 1}}}
                """))
        .containsExactly("INVALID_ROUTE_PREFIX");
  }

  @Test
  void anEmptyFolderInRenderYamlIsSuggestedAsWritten() {
    String render =
        """
        services:
          - {type: pserv, name: api, rootDir: ""}
          - {type: web, name: site}
        """;
    Resolution resolution =
        ServiceDetection.of(
            MemoryTree.of(Map.of("render.yaml", render, "requirements.txt", "fastapi")));
    assertThat(resolution.warnings())
        .singleElement()
        .satisfies(hint -> assertThat(hint.message()).contains("\"entrypoint\": \"\""));
  }
}
