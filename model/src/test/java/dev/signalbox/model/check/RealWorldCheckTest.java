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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

  private record Analysed(
      String id,
      long rules,
      Set<String> dead,
      Set<String> expected,
      List<Finding> all,
      List<String> more) {}

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
    for (Analysed file : files) {
      file.more().forEach(message -> System.out.println("  " + file.id() + " " + message));
    }
    System.out.println(
        "real files: "
            + files.size()
            + ", sampled duplicate and shadowed rules found: "
            + files.stream().mapToInt(file -> file.expected().size()).sum()
            + ", further dead rules, each with its proof above: "
            + files.stream().mapToInt(file -> file.more().size()).sum());
  }

  @Test
  void atMostOneRuleInAHundredIsUndecided() {
    long rules = files.stream().mapToLong(Analysed::rules).sum();
    long undecided =
        files.stream()
            .flatMap(file -> file.all().stream())
            .filter(finding -> finding.code().equals("undecided-rule"))
            .count();
    System.out.printf(
        "undecided: %d of %d rules, %.2f %%%n", undecided, rules, 100.0 * undecided / rules);
    assertThat(undecided * 100).isLessThanOrEqualTo(rules);
  }

  private static Analysed analyse(JsonNode row) throws IOException {
    String id = row.get("id").asText();
    String text = Files.readString(FOLDER.resolve("files/" + id + ".json"));
    Config config = ConfigReader.read(JsonParser.parse(text));
    List<Finding> findings = Check.of(config);
    Map<Integer, Finding> never =
        findings.stream()
            .filter(finding -> NEVER_USED.contains(finding.code()))
            .collect(
                Collectors.toMap(
                    finding -> finding.range().start(), Function.identity(), (one, other) -> one));
    Map<String, Finding> dead =
        config
            .routing()
            .rules()
            .filter(rule -> never.containsKey(rule.json().range().start()))
            .collect(Collectors.toMap(Rule::id, rule -> never.get(rule.json().range().start())));
    Set<String> expected = new TreeSet<>();
    row.at("/ruleAnalysis/exactDuplicates")
        .forEach(pair -> expected.add(before(pair.asText(), "=")));
    row.at("/ruleAnalysis/likelyShadowed")
        .forEach(pair -> expected.add(before(pair.asText(), " by ")));
    List<String> more =
        dead.entrySet().stream()
            .filter(rule -> !expected.contains(rule.getKey()))
            .map(rule -> rule.getValue().message())
            .toList();
    long rules =
        config.routing().rules().count()
            + config.services().stream().flatMap(service -> service.routing().rules()).count();
    return new Analysed(id, rules, dead.keySet(), expected, findings, more);
  }

  private static String before(String text, String mark) {
    return text.substring(0, text.indexOf(mark));
  }
}
