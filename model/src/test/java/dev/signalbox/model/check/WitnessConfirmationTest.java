package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The simulator confirms the request of every finding. */
class WitnessConfirmationTest {
  private static final int CONFIGS = Integer.getInteger("signalbox.tables", 500);
  private static final Path REAL =
      Path.of(
          System.getProperty(
              "signalbox.realworld", System.getProperty("signalbox.shared") + "/realworld"));

  private final Map<String, Integer> confirmed = new TreeMap<>();
  private final List<String> refused = new ArrayList<>();
  private final Check check = new Check();

  @Test
  void onInventedConfigs() {
    RandomConfigs configs = new RandomConfigs(new Random(11));
    for (int i = 0; i < CONFIGS; i++) {
      confirm("invented " + i, configs.next());
    }
    report("invented configs");
  }

  @Test
  void onTheSamples() throws IOException {
    try (Stream<Path> files =
        Files.find(
            Path.of(System.getProperty("signalbox.root"), "samples"),
            2,
            (file, attributes) -> file.endsWith("vercel.json"))) {
      for (Path file : files.sorted().toList()) {
        confirm(file.toString(), Files.readString(file));
      }
    }
    report("samples");
  }

  @Test
  void onRealFiles() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "no real files here");
    try (Stream<Path> files = Files.list(REAL.resolve("files"))) {
      for (Path file : files.sorted().toList()) {
        confirm(
            file.getFileName().toString(),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    report("real files");
  }

  private void confirm(String name, String text) {
    JsonDocument document = JsonParser.parse(text);
    if (!document.valid()) {
      return;
    }
    Config config = ConfigReader.read(document);
    Router router = Router.of(config);
    for (Finding finding : check.run(config, () -> false)) {
      if (finding.witness() != null) {
        Confirmation.refused(config, router, finding)
            .ifPresentOrElse(
                why ->
                    refused.add(
                        name + ": " + why + ": " + finding.code() + ": " + finding.message()),
                () -> confirmed.merge(finding.code(), 1, Integer::sum));
      }
    }
  }

  private void report(String where) {
    int all = confirmed.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println(
        "witnesses confirmed on "
            + where
            + ": "
            + all
            + "/"
            + (all + refused.size())
            + " "
            + confirmed);
    assertThat(refused).isEmpty();
  }
}
