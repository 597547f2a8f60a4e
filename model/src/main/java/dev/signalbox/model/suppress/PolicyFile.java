package dev.signalbox.model.suppress;

import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.file.FileTrouble;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads {@code findings.policy.json}:
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "severity": { "overlap": "warning" },
 *   "suppress": [
 *     { "code": "dead-rule", "about": "/health/(.*)", "reason": "until the old app is gone" }
 *   ]
 * }
 * }</pre>
 */
public final class PolicyFile {
  /** The usual name, beside {@code vercel.json}. */
  public static final String NAME = "findings.policy.json";

  static final String VERSION = "version";
  static final String SEVERITY = "severity";
  static final String SUPPRESS = "suppress";
  static final String CODE = "code";
  static final String ABOUT = "about";
  static final String REASON = "reason";

  private static final List<JsonMember> NO_MEMBERS = List.of();
  private static final List<JsonValue> NO_ITEMS = List.of();

  private final LineMap lines;

  private PolicyFile(String text) {
    this.lines = new LineMap(text);
  }

  /**
   * Reads a text.
   *
   * @throws PolicyException with the line and a sentence when it is not such a file
   */
  public static Policy read(String text) throws PolicyException {
    return new PolicyFile(text).policy(JsonParser.parse(text));
  }

  /**
   * Reads the policy beside a config; no decisions when there is none.
   *
   * @param config the config file
   * @throws PolicyException with the file's name when it cannot be read
   */
  public static Policy beside(Path config) throws PolicyException {
    Path file = config.resolveSibling(NAME);
    if (!Files.exists(file)) {
      return Policy.NONE;
    }
    try {
      return read(new FileStore().load(file).text());
    } catch (FileTrouble unreadable) {
      throw new PolicyException(file + ": " + unreadable.sentence());
    } catch (PolicyException wrong) {
      throw new PolicyException(file + ": " + wrong.getMessage());
    }
  }

  private Policy policy(JsonDocument document) throws PolicyException {
    if (!document.valid()) {
      throw at(document.errors().getFirst().range(), "This is not JSON.");
    }
    if (!(document.root() instanceof JsonObject root)) {
      throw at(document.root(), "This is not a JSON object.");
    }
    Integer version = root.integer(VERSION);
    if (version == null || version != 1) {
      throw at(root, "Expected `\"version\": 1`.");
    }
    return new Policy(severities(root), suppressions(root));
  }

  private Map<String, Severity> severities(JsonObject root) throws PolicyException {
    Map<String, Severity> severities = new LinkedHashMap<>();
    JsonValue written = root.get(SEVERITY);
    if (written != null && !(written instanceof JsonObject)) {
      throw at(written, "Expected `severity` to be an object.");
    }
    for (JsonMember member : written instanceof JsonObject all ? all.members() : NO_MEMBERS) {
      severities.put(member.key().value(), severity(member.value()));
    }
    return severities;
  }

  private Severity severity(JsonValue value) throws PolicyException {
    String name = value instanceof JsonString text ? text.value().toUpperCase(Locale.ROOT) : "";
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> at(value, "Expected `error`, `warning` or `info`."));
  }

  private List<Suppression> suppressions(JsonObject root) throws PolicyException {
    List<Suppression> suppressions = new ArrayList<>();
    JsonValue written = root.get(SUPPRESS);
    if (written != null && !(written instanceof JsonArray)) {
      throw at(written, "Expected `suppress` to be an array.");
    }
    for (JsonValue entry : written instanceof JsonArray all ? all.items() : NO_ITEMS) {
      suppressions.add(suppression(entry));
    }
    return suppressions;
  }

  private Suppression suppression(JsonValue value) throws PolicyException {
    JsonObject entry = value instanceof JsonObject object ? object : null;
    String code = entry == null ? null : entry.string(CODE);
    String about = entry == null ? null : entry.string(ABOUT);
    String reason = entry == null ? null : entry.string(REASON);
    if (code == null || about == null || reason == null || reason.isBlank()) {
      throw at(value, "Expected `code`, `about` and a `reason`.");
    }
    return new Suppression(code, about, reason);
  }

  private PolicyException at(JsonValue value, String sentence) {
    return at(value.range(), sentence);
  }

  private PolicyException at(TextRange range, String sentence) {
    return new PolicyException("Line " + lines.line(range.start()) + ": " + sentence);
  }
}
