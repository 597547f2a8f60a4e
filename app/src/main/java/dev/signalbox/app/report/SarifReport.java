package dev.signalbox.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SARIF 2.1.0 as code scanning reads it: one run, one rule per code, columns in UTF-16 units. */
final class SarifReport {
  private SarifReport() {}

  static String write(List<CheckedFile> files) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Signalbox").put("semanticVersion", Tool.version());
    List<String> codes = rules(driver.putArray("rules"), files);
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        result(results.addObject(), file, finding, codes.indexOf(finding.code()));
      }
    }
    return JsonText.pretty(root);
  }

  private static List<String> rules(ArrayNode rules, List<CheckedFile> files) {
    Map<String, Finding> first = new TreeMap<>();
    for (CheckedFile file : files) {
      file.findings().forEach(finding -> first.putIfAbsent(finding.code(), finding));
    }
    first.forEach((code, finding) -> {
      ObjectNode rule = rules.addObject().put("id", code);
      rule.putObject("shortDescription").put("text", code.replace('-', ' '));
      rule.putObject("fullDescription").put("text", finding.why());
      rule.putObject("defaultConfiguration").put("level", level(finding.severity()));
    });
    return new ArrayList<>(first.keySet());
  }

  private static void result(ObjectNode json, CheckedFile file, Finding finding, int rule) {
    json.put("ruleId", finding.code()).put("ruleIndex", rule);
    json.put("level", level(finding.severity()));
    String proof = Witnesses.proof(finding).map(line -> " Proof: " + line).orElse("");
    json.putObject("message").put("text", finding.message() + proof);
    place(json.putArray("locations").addObject(), file, finding.range());
    if (!finding.related().isEmpty()) {
      ArrayNode related = json.putArray("relatedLocations");
      finding
          .related()
          .forEach(other -> {
            ObjectNode entry = related.addObject();
            place(entry, file, other.range());
            entry.putObject("message").put("text", other.message());
          });
    }
  }

  private static void place(ObjectNode json, CheckedFile file, TextRange range) {
    ObjectNode physical = json.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(file.path()));
    LineMap lines = file.lines();
    physical
        .putObject("region")
        .put("startLine", lines.line(range.start()))
        .put("startColumn", lines.column(range.start()))
        .put("endLine", lines.line(range.end()))
        .put("endColumn", lines.column(range.end()));
  }

  /**
   * A relative path as a relative URI reference, so that code scanning finds it in the checkout.
   */
  private static String uri(String path) {
    try {
      return new URI(null, null, path.startsWith("./") ? path.substring(2) : path, null)
          .getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
