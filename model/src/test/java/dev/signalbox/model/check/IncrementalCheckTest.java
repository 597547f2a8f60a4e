package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** After any row of edits the findings are those of a fresh analysis, word for word. */
class IncrementalCheckTest {
  private static final int CONFIGS = 10;
  private static final int EDITS = 8;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path LARGE =
      Path.of(
          System.getProperty(
              "signalbox.realworld", System.getProperty("signalbox.shared") + "/realworld"),
          "files/194.json");

  private final Check check = new Check();

  @Test
  void onRandomEditsOfInventedConfigs() throws IOException {
    Random random = new Random(71);
    RandomConfigs configs = new RandomConfigs(random);
    for (int i = 0; i < CONFIGS; i++) {
      String text = configs.next();
      for (int edit = 0; edit < EDITS; edit++) {
        assertSame(text);
        text = edited(text, configs.next(), random);
      }
    }
  }

  @Test
  void whereTheLastRunWasCancelled() throws IOException {
    Random random = new Random(72);
    RandomConfigs configs = new RandomConfigs(random);
    String text = configs.next();
    for (int edit = 0; edit < CONFIGS * EDITS / 4; edit++) {
      AtomicInteger questions = new AtomicInteger(random.nextInt(400));
      try {
        check.run(read(text), () -> questions.decrementAndGet() < 0);
      } catch (CancellationException cancelled) {
        text = edited(text, configs.next(), random);
      }
      assertSame(text);
      text = edited(text, configs.next(), random);
    }
  }

  @Test
  void onRandomEditsOfALargeRealFile() throws IOException {
    assumeTrue(Files.exists(LARGE), "no real files here");
    Random random = new Random(73);
    String text = Files.readString(LARGE);
    for (int edit = 0; edit < EDITS; edit++) {
      assertSame(text);
      text = edited(text, new RandomConfigs(random).next(), random);
    }
  }

  private void assertSame(String text) {
    Config config = read(text);
    List<Finding> incremental = check.run(config, () -> false);
    assertThat(incremental).as(text).isEqualTo(Check.of(config));
  }

  private static Config read(String text) {
    return ConfigReader.read(JsonParser.parse(text));
  }

  /** One rule changes, comes, goes or moves; now and then a switch does. */
  private static String edited(String text, String donor, Random random) throws IOException {
    ObjectNode root = (ObjectNode) JSON.readTree(text);
    ObjectNode other = (ObjectNode) JSON.readTree(donor);
    String list = List.of("redirects", "rewrites", "rewrites", "headers").get(random.nextInt(4));
    ArrayNode rules = root.withArray("/" + list);
    ArrayNode fresh = other.withArray("/" + list);
    int at = rules.isEmpty() ? 0 : random.nextInt(rules.size());
    switch (random.nextInt(7)) {
      case 0 -> {
        if (!fresh.isEmpty()) {
          rules.insert(at, fresh.get(0));
        }
      }
      case 1 -> rules.remove(at);
      case 2 -> {
        if (!rules.isEmpty()) {
          rules.insert(random.nextInt(rules.size()), rules.remove(at));
        }
      }
      case 3 -> root.put("trailingSlash", random.nextBoolean());
      case 4 -> root.set("services", other.get("services"));
      default -> {
        if (!rules.isEmpty() && !fresh.isEmpty()) {
          rules.set(at, fresh.get(0));
        }
      }
    }
    return root.toPrettyString();
  }
}
