package dev.signalbox.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The analysis against every real file, where they are at hand. */
class RealWorldCheckTest {
  private static final Path FOLDER =
      Path.of(
          System.getProperty(
              "signalbox.realworld", System.getProperty("signalbox.shared") + "/realworld"));
  private static final Set<String> NEVER_USED =
      Set.of("dead-rule", "duplicate-rule", "impossible-source");

  private record Analysed(String id, Set<String> dead, Set<String> expected, List<Finding> all) {}

  private static List<Analysed> files = List.of();

  @BeforeAll
  static void analyseAll() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no real files here");
    List<Analysed> analysed = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("index.jsonl"))) {
      JsonNode row = new ObjectMapper().readTree(line);
      if (row.at("/oracle/parse").asText().equals("ok")) {
        analysed.add(analyse(row));
      }
    }
    files = analysed;
  }

  @Test
  void everyDuplicateAndShadowedRuleTheSamplerFoundIsFound() {
    assertThat(files).allSatisfy(file -> assertThat(file.dead()).containsAll(file.expected()));
    System.out.println(
        "real files: "
            + files.size()
            + ", sampled dead rules found: "
            + files.stream().mapToInt(file -> file.expected().size()).sum());
    for (Analysed file : files) {
      Set<String> more = new TreeSet<>(file.dead());
      more.removeAll(file.expected());
      file.all().stream()
          .filter(finding -> NEVER_USED.contains(finding.code()) && !more.isEmpty())
          .forEach(finding -> System.out.println("  " + file.id() + " " + finding.message()));
    }
  }

  private static Analysed analyse(JsonNode row) throws IOException {
    String id = row.get("id").asText();
    String text = Files.readString(FOLDER.resolve("files/" + id + ".json"));
    Config config = ConfigReader.read(JsonParser.parse(text));
    List<Finding> findings = Check.of(config);
    Set<Integer> starts =
        findings.stream()
            .filter(finding -> NEVER_USED.contains(finding.code()))
            .map(finding -> finding.range().start())
            .collect(Collectors.toSet());
    Set<String> dead =
        config
            .routing()
            .rules()
            .filter(rule -> starts.contains(rule.json().range().start()))
            .map(Rule::id)
            .collect(Collectors.toSet());
    Set<String> expected = new TreeSet<>();
    row.at("/ruleAnalysis/exactDuplicates")
        .forEach(pair -> expected.add(pair.asText().split("=")[0]));
    row.at("/ruleAnalysis/likelyShadowed")
        .forEach(pair -> expected.add(pair.asText().split(" by ")[0]));
    return new Analysed(id, dead, expected, findings);
  }
}
