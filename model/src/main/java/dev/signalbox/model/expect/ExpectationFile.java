package dev.signalbox.model.expect;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code routes.expect.json}:
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "expect": [
 *     { "url": "/api/users", "service": "api" },
 *     { "url": "/old", "status": 308, "location": "/new" }
 *   ]
 * }
 * }</pre>
 *
 * <p>An entry needs {@code url} and at least one of {@code service}, {@code status} and {@code
 * location}; {@code method} (default GET) and {@code headers} are optional.
 */
public final class ExpectationFile {
  /** The usual name, beside {@code vercel.json}. */
  public static final String NAME = "routes.expect.json";

  private static final Set<String> KEYS =
      Set.of("method", "url", "headers", "service", "status", "location");

  private final LineMap lines;

  private ExpectationFile(String text) {
    this.lines = new LineMap(text);
  }

  /**
   * Reads a text.
   *
   * @throws ExpectationException with line, column and a sentence when it is not such a file
   */
  public static List<Expectation> read(String text) throws ExpectationException {
    return new ExpectationFile(text).file(JsonParser.parse(text));
  }

  private List<Expectation> file(JsonDocument document) throws ExpectationException {
    if (!document.valid()) {
      throw at(document.errors().getFirst().range(), "This is not JSON.");
    }
    if (!(document.root() instanceof JsonObject root)) {
      throw at(document.root().range(), "Expected an object with `expect`.");
    }
    Integer version = root.integer("version");
    if (version == null || version != 1) {
      throw at(root.range(), "Expected `\"version\": 1`.");
    }
    JsonArray entries = root.array("expect");
    if (entries == null) {
      throw at(root.range(), "Expected `expect` to be an array.");
    }
    List<Expectation> read = new ArrayList<>();
    for (JsonValue entry : entries.items()) {
      read.add(entry(entry));
    }
    return List.copyOf(read);
  }

  private Expectation entry(JsonValue value) throws ExpectationException {
    if (!(value instanceof JsonObject json)) {
      throw at(value.range(), "Expected an object.");
    }
    for (JsonMember member : json.members()) {
      if (!KEYS.contains(member.key().value())) {
        throw at(member.key().range(), "`" + member.key().value() + "` is not known here.");
      }
    }
    String url = string(json, "url");
    if (url == null) {
      throw at(json.range(), "Expected `url`.");
    }
    String method = Objects.requireNonNullElse(string(json, "method"), "GET");
    Expectation read =
        new Expectation(
            method.toUpperCase(Locale.ROOT),
            url,
            headers(json.get("headers")),
            string(json, "service"),
            string(json, "location"),
            status(json));
    if (read.outcome().isEmpty()) {
      throw at(json.range(), "Expected one of `service`, `status` and `location`.");
    }
    return read;
  }

  private Map<String, String> headers(@Nullable JsonValue value) throws ExpectationException {
    Map<String, String> headers = new LinkedHashMap<>();
    if (value == null) {
      return headers;
    }
    if (!(value instanceof JsonObject json)) {
      throw at(value.range(), "Expected `headers` to be an object.");
    }
    for (JsonMember member : json.members()) {
      if (!(member.value() instanceof JsonString header)) {
        throw at(member.range(), "Expected a string.");
      }
      headers.put(member.key().value(), header.value());
    }
    return headers;
  }

  private @Nullable String string(JsonObject json, String key) throws ExpectationException {
    JsonValue value = json.get(key);
    if (value != null && !(value instanceof JsonString)) {
      throw at(value.range(), "Expected `" + key + "` to be a string.");
    }
    return json.string(key);
  }

  private @Nullable Integer status(JsonObject json) throws ExpectationException {
    JsonValue value = json.get("status");
    Integer status = json.integer("status");
    if (value != null && (status == null || status < 100 || status > 999)) {
      throw at(value.range(), "Expected `status` to be a number from 100 to 999.");
    }
    return status;
  }

  private ExpectationException at(TextRange range, String sentence) {
    int start = range.start();
    return new ExpectationException(lines.line(start), lines.column(start), sentence);
  }
}
