package dev.signalbox.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.signalbox.app.platform.Samples;
import dev.signalbox.app.ui.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered, and that it is whole. */
class SamplesTest {
  private static final List<String> OFFERED = Samples.OFFERED;

  static List<Path> all() throws IOException {
    return SampleFolders.all();
  }

  @Test
  void theStartViewOffersEveryFolder() throws IOException {
    assertThat(SampleFolders.all())
        .extracting(folder -> folder.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(OFFERED);
  }

  @ParameterizedTest
  @FieldSource("OFFERED")
  void everyOneHasATitleAndASentence(String sample) {
    Messages messages = Messages.of(Locale.ENGLISH);
    assertThat(messages.text("sample." + sample)).isNotBlank();
    assertThat(messages.text("sample." + sample + ".detail")).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyOneHasFindingsExpectationsAndAReadMe(Path folder) {
    assertThat(folder.resolve("expected-findings.json")).exists();
    assertThat(folder.resolve("routes.expect.json")).exists();
    assertThat(folder.resolve("README.md")).exists();
  }

  @Test
  void theLargeOneIsWrittenByItsGenerator(@TempDir Path folder) throws Exception {
    Path large = SampleFolders.of("large-200");
    String script = large.resolve("generate.mjs").toString();
    assumeThat(SampleRun.installed("node")).isTrue();
    Process node = new ProcessBuilder("node", script, folder.toString()).inheritIO().start();
    assertThat(node.waitFor()).isZero();
    Map<String, String> committed = files(large);
    committed
        .keySet()
        .removeAll(
            List.of("generate.mjs", "README.md", "expected-findings.json", "routes.expect.json"));
    assertThat(files(folder)).isEqualTo(committed);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
