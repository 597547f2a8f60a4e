package dev.signalbox.model.route.transform;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.compile.Transform;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.url.DevQuery;
import dev.signalbox.model.route.url.NodeUrl;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Applies transforms to requests and responses, as vercel dev 64.0.2. */
public final class Transforms {
  private static final Pattern HEADER_NAME = Pattern.compile("[-\\w]+");
  private static final Pattern HEADER_VALUE =
      Pattern.compile("[-\\w:;.,/\\\\\"'?!(){}\\[\\]@<>=+*#$&`|~%^ ]+");
  private static final Pattern NOT_IN_PATH = Pattern.compile("[?#\\x00-\\x20\\x7F]");
  private static final int PATH_LIMIT = 2048;

  private Transforms() {}

  private static @Nullable JsonValue selector(Transform transform) {
    JsonObject target = transform.json().object("target");
    return target == null ? null : target.get("key");
  }

  /** A URL after the changes to query and path; any change makes the query be encoded again. */
  public static String url(String url, List<HeaderChange> changes) {
    if (changes.isEmpty()) {
      return url;
    }
    NodeUrl parsed = NodeUrl.parse(url);
    Map<String, List<@Nullable String>> query =
        new LinkedHashMap<>(DevQuery.parse(parsed.search()).values());
    String path = parsed.pathname();
    for (HeaderChange change : changes) {
      if (change.transform().type().equals("request.query")) {
        apply(query, change, false);
      } else if (change.transform().changesPath() && validPath(change)) {
        path = argument(change);
      }
    }
    return parsed.withPathname(path).withSearch(new DevQuery(query).search()).format();
  }

  private static boolean validPath(HeaderChange change) {
    String path = argument(change);
    return change.transform().op().equals("set")
        && path.startsWith("/")
        && !path.startsWith("//")
        && path.length() <= PATH_LIMIT
        && !NOT_IN_PATH.matcher(path).find();
  }

  private static String argument(HeaderChange change) {
    return change.args() == null || change.args().size() != 1 || change.transform().list()
        ? ""
        : change.args().getFirst();
  }

  /** A request's headers after the changes to them; names come out in lower case. */
  public static List<HeaderField> requestHeaders(
      List<HeaderField> headers, List<HeaderChange> changes) {
    return headers(headers, changes, "request.headers");
  }

  /** A response's headers after the changes to them; names come out in lower case. */
  public static List<HeaderField> responseHeaders(
      List<HeaderField> headers, List<HeaderChange> changes) {
    return headers(headers, changes, "response.headers");
  }

  private static List<HeaderField> headers(
      List<HeaderField> headers, List<HeaderChange> changes, String type) {
    if (changes.isEmpty()
        || changes.stream().noneMatch(change -> change.transform().type().equals(type))) {
      return headers;
    }
    Map<String, List<@Nullable String>> values = new LinkedHashMap<>();
    for (HeaderField header : headers) {
      values
          .computeIfAbsent(header.key().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(header.value());
    }
    changes.stream()
        .filter(change -> change.transform().type().equals(type))
        .forEach(change -> apply(values, change, true));
    List<HeaderField> changed = new ArrayList<>();
    values.forEach((name, list) ->
        list.forEach(value -> changed.add(new HeaderField(name, value == null ? "" : value))));
    return changed;
  }

  private static void apply(
      Map<String, List<@Nullable String>> data, HeaderChange change, boolean header) {
    Transform transform = change.transform();
    JsonValue selector = selector(transform);
    boolean writes = transform.op().equals("set") || transform.op().equals("append");
    if (selector == null || (header && writes && !validHeader(change))) {
      return;
    }
    List<String> keys =
        data.keySet().stream().filter(key -> selects(change, selector, key)).toList();
    switch (transform.op()) {
      case "set" -> set(data, keys, change);
      case "append" -> append(data, keys, change, header);
      case "delete" -> delete(data, keys, change, header);
      default -> {}
    }
  }

  private static boolean selects(HeaderChange change, JsonValue selector, String key) {
    return change.key() == null
        ? KeyOperators.hold(selector, key)
        : key.equalsIgnoreCase(change.key());
  }

  private static boolean validHeader(HeaderChange change) {
    String key = change.key();
    return (key == null || HEADER_NAME.matcher(key).matches())
        && change.args() != null
        && change.args().stream().allMatch(value -> HEADER_VALUE.matcher(value).matches());
  }

  private static void set(
      Map<String, List<@Nullable String>> data, List<String> keys, HeaderChange change) {
    List<@Nullable String> values = values(change);
    keys.forEach(key -> put(data, key, values));
    String key = change.key();
    if (keys.isEmpty() && key != null && !isEmpty(change)) {
      put(data, key, values);
    }
  }

  private static void append(
      Map<String, List<@Nullable String>> data,
      List<String> keys,
      HeaderChange change,
      boolean header) {
    if (isEmpty(change)) {
      return;
    }
    for (String key : keys) {
      List<@Nullable String> values = new ArrayList<>(list(data, key, header));
      values.addAll(values(change));
      data.put(key, values);
    }
    String key = change.key();
    if (keys.isEmpty() && key != null) {
      data.put(key, values(change));
    }
  }

  private static void delete(
      Map<String, List<@Nullable String>> data,
      List<String> keys,
      HeaderChange change,
      boolean header) {
    for (String key : keys) {
      List<@Nullable String> kept = new ArrayList<>();
      for (String value : change.args() == null ? List.<String>of() : list(data, key, header)) {
        if (value == null || values(change).stream().noneMatch(value::equalsIgnoreCase)) {
          kept.add(value);
        }
      }
      put(data, key, kept);
    }
  }

  private static void put(
      Map<String, List<@Nullable String>> data, String key, List<@Nullable String> values) {
    if (values.isEmpty()) {
      data.remove(key);
    } else {
      data.put(key, values);
    }
  }

  /** The values under a name; a header's single value is a list when it has commas. */
  private static List<@Nullable String> list(
      Map<String, List<@Nullable String>> data, String key, boolean header) {
    List<@Nullable String> values = data.getOrDefault(key, List.of());
    String only = values.size() == 1 ? values.getFirst() : null;
    if (!header || only == null || !only.contains(",")) {
      return values;
    }
    List<@Nullable String> parts = new ArrayList<>();
    for (String part : only.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static List<@Nullable String> values(HeaderChange change) {
    return change.args() == null ? List.of() : new ArrayList<>(change.args());
  }

  private static boolean isEmpty(HeaderChange change) {
    return change.args() == null
        || change.args().isEmpty()
        || (!change.transform().list() && change.args().getFirst().isEmpty());
  }
}
