package dev.signalbox.model.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.model.check.RandomConfigs;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.edit.RemoveBinding;
import dev.signalbox.model.edit.RemoveRule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.snapshot.Examiner;
import dev.signalbox.model.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixesTest {
  private static final int CONFIGS = Integer.getInteger("signalbox.tables", 100);

  private final Examiner examiner = new Examiner();
  private final Map<String, Integer> tried = new TreeMap<>();

  @Test
  void everyFixOfInventedConfigsRemovesItsFinding() throws EditRefused {
    RandomConfigs configs = new RandomConfigs(new Random(7));
    for (int i = 0; i < CONFIGS; i++) {
      tryAll(configs.next());
    }
    System.out.println("fixes tried, all remove their finding: " + tried);
    assertThat(tried.keySet())
        .contains(
            "dead-rule",
            "duplicate-rule",
            "redundant-rule",
            "unknown-service",
            "unreachable-service",
            "uncovered-paths",
            "catch-all-misses-root",
            "prefix-misses-bare-path",
            "near-sources",
            "redirect-loop",
            "impossible-source",
            "service-rule-never-runs",
            "transforms-without-effect",
            "unused-binding",
            "binding-cycle",
            "duplicate-env",
            "SERVICES_BINDING_UNKNOWN_SERVICE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"shadowed-rule", "unreachable-service", "legacy-experimental", "polyglot"})
  void everyFixOfASampleRemovesItsFinding(String sample) throws EditRefused, IOException {
    Path file = Path.of(System.getProperty("signalbox.root"), "samples", sample, "vercel.json");
    tryAll(Files.readString(file));
  }

  @Test
  void aShadowedRuleIsOfferedThePlaceBeforeTheOneThatShadowsIt() {
    assertThat(labels("dead-rule", config("/(.*)>web", "/health>api")))
        .containsExactly("Move before rule 1", "Remove rule 2");
  }

  @Test
  void aMoveThatWouldStarveAnotherRuleIsNotOffered() {
    assertThat(labels("dead-rule", config("/(.*)>web", "/(|.+)>api")))
        .containsExactly("Remove rule 2");
  }

  @Test
  void aMisspeltServiceIsOfferedTheClosestNameFirst() {
    assertThat(labels("unknown-service", config("/(.*)>wbe")))
        .startsWith("Send to web")
        .contains("Declare service wbe", "Remove rule 1");
  }

  @Test
  void aScheduleNobodyAnswersCanBeRemoved() throws EditRefused {
    String text =
        config("/api>api")
            .replaceFirst(
                "\\{", "{ \"crons\": [{ \"path\": \"/tidy\", \"schedule\": \"0 5 * * *\" }],");
    assertThat(labels("unanswered-schedule", text)).containsExactly("Remove schedule");
    tryAll(text);
  }

  @Test
  void textThatCannotBeReadIsOfferedNothing() {
    Snapshot snapshot = examined(config("/(.*)>web", "/health>api"));
    Snapshot broken = Snapshot.read("{ \"services\": ", snapshot);
    assertThat(Fixes.of(snapshot.findings().getFirst(), broken)).isEmpty();
  }

  private List<String> labels(String code, String text) {
    Snapshot snapshot = examined(text);
    return snapshot.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .flatMap(finding -> Fixes.of(finding, snapshot).stream())
        .map(Fix::label)
        .toList();
  }

  private void tryAll(String text) throws EditRefused {
    Snapshot before = examined(text);
    for (Finding finding : before.findings()) {
      for (Fix fix : Fixes.of(finding, before)) {
        Snapshot after = examined(fix.edit().on(before.working()).apply(text));
        assertThat(count(after, finding, fix.edit(), text))
            .as("%s for %s in %s", fix, finding, text)
            .isLessThan(count(before, finding, fix.edit(), text));
        tried.merge(finding.code(), 1, Integer::sum);
      }
    }
  }

  /** Findings of the same kind; where something is taken out, those about what reads the same. */
  private static long count(Snapshot snapshot, Finding finding, Edit edit, String text) {
    Stream<Finding> alike =
        snapshot.findings().stream().filter(other -> kind(other).equals(kind(finding)));
    boolean removal = edit instanceof RemoveRule || edit instanceof RemoveBinding;
    String about = finding.range().in(text);
    return removal
        ? alike.filter(other -> other.range().in(snapshot.working().text()).equals(about)).count()
        : alike.count();
  }

  /** A rule that repeats another one does not run either. */
  private static String kind(Finding finding) {
    return finding.code().equals("duplicate-rule") ? "dead-rule" : finding.code();
  }

  private Snapshot examined(String text) {
    Snapshot snapshot = Snapshot.read(text, Snapshot.empty());
    return snapshot.with(examiner.examine(snapshot, "vercel.json", () -> false));
  }

  private static String config(String... rules) {
    List<String> entries =
        Stream.of(rules)
            .map(rule -> rule.split(">"))
            .map(rule ->
                "{ \"source\": \"%s\", \"destination\": { \"service\": \"%s\" } }"
                    .formatted(rule[0], rule[1]))
            .toList();
    return """
    { "services": { "web": { "root": "web" }, "api": { "root": "api" } },
      "rewrites": [%s] }
    """
        .formatted(String.join(",\n", entries));
  }
}
