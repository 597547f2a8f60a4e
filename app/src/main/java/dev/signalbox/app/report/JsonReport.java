package dev.signalbox.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The report for programs. Lines and columns count from 1, offsets from 0, in UTF-16 units. */
final class JsonReport {
  private static final int VERSION = 1;

  private JsonReport() {}

  static String write(List<CheckedFile> files) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("version", VERSION).put("tool", "signalbox " + Tool.version());
    ArrayNode list = root.putArray("files");
    for (CheckedFile file : files) {
      ObjectNode json = list.addObject().put("path", file.path());
      ArrayNode findings = json.putArray("findings");
      file.findings().forEach(finding -> finding(findings.addObject(), file.lines(), finding));
    }
    Totals totals = Totals.of(files);
    root.putObject("summary")
        .put("errors", totals.errors())
        .put("warnings", totals.warnings())
        .put("infos", totals.infos());
    return JsonText.pretty(root);
  }

  private static void finding(ObjectNode json, LineMap lines, Finding finding) {
    json.put("code", finding.code())
        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .put("message", finding.message())
        .put("why", finding.why());
    range(json.putObject("range"), lines, finding.range());
    Witness witness = finding.witness();
    if (witness != null) {
      ObjectNode request = json.putObject("witness");
      request.put("method", witness.method()).put("url", witness.url());
      ObjectNode headers = request.putObject("headers");
      new TreeMap<>(witness.headers())
          .forEach((name, values) -> values.forEach(headers.putArray(name)::add));
    }
    ArrayNode related = json.putArray("related");
    finding
        .related()
        .forEach(other -> {
          ObjectNode entry = related.addObject().put("message", other.message());
          range(entry.putObject("range"), lines, other.range());
        });
  }

  private static void range(ObjectNode json, LineMap lines, TextRange range) {
    place(json.putObject("start"), lines, range.start());
    place(json.putObject("end"), lines, range.end());
  }

  private static void place(ObjectNode json, LineMap lines, int offset) {
    json.put("line", lines.line(offset)).put("column", lines.column(offset)).put("offset", offset);
  }
}
