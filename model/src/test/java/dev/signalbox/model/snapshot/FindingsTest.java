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
}
