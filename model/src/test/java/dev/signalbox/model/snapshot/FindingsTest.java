package dev.signalbox.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.repo.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void aSourceTheCompilerRefusesIsSaidAtItsRule() {
    String text = "{\"rewrites\": [{\"source\": \"/(.*}\", \"destination\": \"/\"}]}";
    List<Finding> found = Findings.of(Snapshot.read(text, Snapshot.empty()), "vercel.json");
    assertThat(found).extracting(Finding::code).containsExactly("invalid_rewrite");
    assertThat(found.getFirst().range().start()).isEqualTo(text.indexOf("{\"source\""));
  }

  @Test
  void aConfigThatIsRefusedIsNotCompiledAsWell() {
    String text = "{\"rewrites\": [{\"src\": \"/a\", \"destination\": \"/\"}]}";
    assertThat(Findings.of(Snapshot.read(text, Snapshot.empty()), "vercel.json"))
        .extracting(Finding::code)
        .containsOnly("INVALID_VERCEL_CONFIG");
  }

  @Test
  void aRootThatIsNotThereIsSaidAtTheRoot() {
    String text = "{\"services\": {\"web\": {\"root\": \"nowhere\"}}}";
    List<Finding> found =
        Findings.of(
            Snapshot.read(text, Snapshot.empty()), "vercel.json", MemoryTree.of(Map.of("a/b", "")));
    assertThat(found).extracting(Finding::code).containsExactly("ROOT_NOT_FOUND");
    assertThat(found.getFirst().range().start()).isEqualTo(text.indexOf("\"nowhere\""));
  }

  @Test
  void aReservedPrefixIsSaidWithoutFiles() {
    String text =
        "{\"experimentalServices\": {\"a\": {\"entrypoint\": \"a\", \"routePrefix\":"
            + " \"/_svc/a\"}}}";
    List<Finding> found = Findings.of(Snapshot.read(text, Snapshot.empty()), "vercel.json");
    assertThat(found).extracting(Finding::code).containsExactly("RESERVED_ROUTE_PREFIX");
    assertThat(found.getFirst().range().start()).isEqualTo(text.indexOf("\"/_svc/a\""));
  }

  @Test
  void aBindingThatTheProjectHidesIsSaidWhereTheFilesAreKnown() {
    String text =
        """
        {"services": {
          "web": {"root": "web", "runtime": "node", "entrypoint": "a.js", "bindings": [
            {"type": "service", "service": "api", "format": "url", "env": "API_URL"}]},
          "api": {"root": "api", "runtime": "node", "entrypoint": "a.js"}}}\
        """;
    MemoryTree files = MemoryTree.of(Map.of(".env", "API_URL=x", "web/a.js", "", "api/a.js", ""));
    assertThat(Findings.of(Snapshot.read(text, Snapshot.empty()), "vercel.json", files))
        .extracting(Finding::code)
        .containsExactly("binding-hidden");
  }
}
