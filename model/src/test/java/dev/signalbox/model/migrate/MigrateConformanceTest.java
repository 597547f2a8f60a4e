package dev.signalbox.model.migrate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.Conformance;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.repo.MemoryTree;
import dev.signalbox.model.resolve.Resolution;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.TextEdits;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Configs migrate, or do not, as fs-detectors 7.7.3 recorded. */
class MigrateConformanceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Map<String, String> DEVIATIONS =
      Map.of(
          "mig-cc3c27deb92d",
          "Vercel leaves a repeated key behind and then refuses its own result; we take it out");
  private static final String ONE_LINE =
      "the file is one line and stays one; Vercel lays out afresh what it touches";
  private static final Map<String, String> OTHER_LAYOUT =
      Map.of(
          "mig-974ee0db48f2",
          ONE_LINE,
          "mig-1a618a9f3ed5",
          ONE_LINE,
          "mig-9ea034404309",
          ONE_LINE,
          "mig-0f0f42f807a6",
          "the empty line before the first key is kept; Vercel takes it out with the removed key");

  @Test
  void configsMigrateAsRecorded() {
    Conformance.compare(
        "migrate",
        Conformance.cases("migrate.jsonl"),
        MigrateConformanceTest::deviation,
        MigrateConformanceTest::disagreement);
  }

  @Test
  void realConfigsMigrateAsRecorded() {
    Path file =
        Path.of(
            System.getProperty(
                "signalbox.realworld", System.getProperty("signalbox.shared", "") + "/realworld"),
            "migrate.jsonl");
    Assumptions.assumeTrue(Files.exists(file), "no real configs here");
    Conformance.compare(
        "migrate of real configs", Conformance.cases(file), MigrateConformanceTest::disagreement);
  }

  @Test
  void textsAreThoseVercelWrites() {
    Conformance.compare(
        "migrate texts",
        Conformance.cases("migrate.jsonl").stream()
            .filter(row -> row.at("/result/text").isTextual())
            .toList(),
        row ->
            deviation(row).or(() -> Optional.ofNullable(OTHER_LAYOUT.get(row.path("id").asText()))),
        row ->
            migrated(row).equals(row.at("/result/text").asText())
                ? Optional.empty()
                : Optional.of("other text"));
  }

  @Test
  void pathsHaveTheOwnersRecordedBeforeAndAfter() {
    Conformance.compare(
        "migrate owners",
        Conformance.cases("migrate.jsonl").stream()
            .filter(row -> row.path("owners").size() > 0 && row.at("/result/text").isTextual())
            .toList(),
        MigrateConformanceTest::deviation,
        row -> MigratedOwners.disagreement(row.get("owners"), text(row), migrated(row)));
  }

  private static String migrated(JsonNode row) {
    String text = text(row);
    try {
      return plan(row, text).change().on(JsonParser.parse(text)).apply(text);
    } catch (EditRefused refused) {
      return refused.toString();
    }
  }

  private static Optional<String> deviation(JsonNode row) {
    return Optional.ofNullable(DEVIATIONS.get(row.path("id").asText()));
  }

  private static Optional<String> disagreement(JsonNode row) {
    JsonNode recorded = row.get("result");
    String text = text(row);
    MigrationPlan plan = plan(row, text);
    if (recorded.has("thrown")) {
      boolean crash =
          plan.errors().stream().anyMatch(error -> error.code().equals(Resolution.CRASH));
      return crash ? Optional.empty() : Optional.of("no crash: " + plan.errors());
    }
    return differs("errors", notes(plan.errors()), recorded.get("errors"))
        .or(() -> differs("warnings", notes(plan.warnings()), recorded.get("warnings")))
        .or(() -> differs("notes", notes(plan.notes()), recorded.get("notes")))
        .or(() -> differs("renamed", renamed(plan), recorded.path("renamed")))
        .or(() -> differs("moved", moved(plan), recorded.path("moved")))
        .or(() -> differs("removed", removed(plan), recorded.path("removed")))
        .or(() -> config(plan, text, recorded));
  }

  private static String text(JsonNode row) {
    JsonNode config = row.get("vercelJson");
    if (row.has("vercelText")) {
      return row.get("vercelText").asText();
    }
    return config.isTextual() ? config.asText() : stringified(config) + "\n";
  }

  /** As {@code JSON.stringify} with an indentation of two. */
  private static String stringified(JsonNode config) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    try {
      return JSON.writer(printer).writeValueAsString(config);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static MigrationPlan plan(JsonNode row, String text) {
    if (row.has("resolvedServices")) {
      JsonObject config = (JsonObject) JsonParser.parse(text).root();
      return Migration.plan(config, RecordedServices.of(row.get("resolvedServices")));
    }
    Map<String, String> files = new LinkedHashMap<>();
    row.get("files")
        .properties()
        .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
    if (!row.get("vercelJson").isNull()) {
      files.put("vercel.json", text);
    }
    Map<String, String> variables = new LinkedHashMap<>();
    row.path("env").properties().forEach(e -> variables.put(e.getKey(), e.getValue().asText()));
    return Migration.plan(MemoryTree.of(files), Experiments.of(variables));
  }

  private static Optional<String> config(MigrationPlan plan, String text, JsonNode recorded) {
    JsonNode wanted = recorded.path("config");
    if (!plan.ok() || wanted.isNull()) {
      return Optional.empty();
    }
    try {
      JsonDocument document = JsonParser.parse(text);
      TextEdits edits = plan.change().on(document);
      String migrated = edits.apply(text);
      return edits.inverse(text).apply(migrated).equals(text)
          ? differs("config", JSON.readTree(migrated), wanted)
          : Optional.of("undo does not give back the original text");
    } catch (EditRefused | JsonProcessingException failed) {
      return Optional.of(failed.toString());
    }
  }

  private static Optional<String> differs(String what, JsonNode ours, JsonNode recorded) {
    boolean none = recorded.isMissingNode() && ours.isEmpty();
    return none || ours.equals(recorded)
        ? Optional.empty()
        : Optional.of(what + " is " + ours + ", recorded " + recorded);
  }

  private static ArrayNode notes(List<MigrationNote> notes) {
    ArrayNode json = NODES.arrayNode();
    for (MigrationNote note : notes) {
      ObjectNode item = json.addObject();
      item.put("code", note.code());
      item.put("message", note.message());
      if (note.service() != null) {
        item.put("service", note.service());
      }
      if (note.link() != null) {
        item.put("link", note.link());
      }
    }
    return json;
  }

  private static ArrayNode renamed(MigrationPlan plan) {
    ArrayNode json = NODES.arrayNode();
    plan.renamed().forEach(name -> json.addObject().put("from", name.from()).put("to", name.to()));
    return json;
  }

  private static ArrayNode moved(MigrationPlan plan) {
    ArrayNode json = NODES.arrayNode();
    plan.moved()
        .forEach(key -> json.addObject().put("key", key.key()).put("service", key.service()));
    return json;
  }

  private static ArrayNode removed(MigrationPlan plan) {
    ArrayNode json = NODES.arrayNode();
    plan.change().removed().forEach(json::add);
    return json;
  }
}
