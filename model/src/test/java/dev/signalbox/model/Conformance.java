package dev.signalbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Recorded answers of Vercel's packages, one JSON value per line, and our agreement with them. */
public final class Conformance {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Conformance() {}

  /**
   * Cases of a file: from the folder given as {@code -Dsignalbox.conformance=…}, else the bundled
   * copy.
   *
   * @param file its name, as {@code patterns.jsonl}
   */
  public static List<JsonNode> cases(String file) {
    String folder = System.getProperty("signalbox.conformance");
    try {
      return parse(folder == null ? bundled(file) : Files.readString(Path.of(folder, file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Cases of any file; one JSON value per line. */
  public static List<JsonNode> cases(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Compares every case, prints the agreement as the last line and fails on any disagreement.
   *
   * @param name what the cases are about
   * @param compare the disagreement in words, empty when a case agrees
   */
  public static void compare(
      String name, List<JsonNode> cases, Function<JsonNode, Optional<String>> compare) {
    compare(name, cases, row -> Optional.empty(), compare);
  }

  /**
   * The same, where some disagreements are meant. They are counted as such and do not fail.
   *
   * @param deviation why a case may differ, empty when it may not
   */
  public static void compare(
      String name,
      List<JsonNode> cases,
      Function<JsonNode, Optional<String>> deviation,
      Function<JsonNode, Optional<String>> compare) {
    List<String> disagreements = new ArrayList<>();
    List<String> deviations = new ArrayList<>();
    for (JsonNode row : cases) {
      String id = row.path("id").asText() + ": ";
      compare
          .apply(row)
          .ifPresent(words ->
              deviation
                  .apply(row)
                  .ifPresentOrElse(
                      reason -> deviations.add(id + reason), () -> disagreements.add(id + words)));
    }
    deviations.forEach(words -> System.out.println("deviation " + words));
    disagreements.stream().limit(20).forEach(System.out::println);
    int agreeing = cases.size() - disagreements.size() - deviations.size();
    System.out.println("conformance " + name + ": " + agreeing + "/" + cases.size());
    assertThat(agreeing + deviations.size()).as("agreeing cases").isEqualTo(cases.size());
  }

  private static String bundled(String file) throws IOException {
    try (InputStream in = Conformance.class.getResourceAsStream("/conformance/" + file)) {
      assertThat(in).as("bundled %s", file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<JsonNode> parse(String lines) throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isBlank()) {
        cases.add(JSON.readTree(line));
      }
    }
    return cases;
  }
}
