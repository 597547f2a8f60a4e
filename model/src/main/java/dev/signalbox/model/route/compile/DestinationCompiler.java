package dev.signalbox.model.route.compile;

import dev.signalbox.model.pattern.PathSyntaxException;
import dev.signalbox.model.pattern.PathTemplate;
import dev.signalbox.model.pattern.regex.JsRegex;
import dev.signalbox.model.route.url.NodeUrl;
import dev.signalbox.model.route.url.PropertyOrder;
import dev.signalbox.model.route.url.QueryString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code :name} of a destination into {@code $1} or {@code $name}, as routing-utils 6.6.0.
 */
final class DestinationCompiler {
  private static final String COLON = "__ESC_COLON_";
  private static final Pattern ANY_COLON = Pattern.compile(COLON, Pattern.CASE_INSENSITIVE);

  private DestinationCompiler() {}

  /** A redirect's destination; one without anything to fill stays as written. */
  static String redirect(Captures captures, String destination) {
    boolean parameters =
        destination.contains(":")
            && captures.segments().stream().anyMatch(name -> !name.equals(Captures.UNNAMED));
    return parameters || !captures.conditions().isEmpty()
        ? compile(captures, destination, false)
        : destination;
  }

  /** A rewrite's destination; named parameters it does not use are appended to its query. */
  static String rewrite(Captures captures, String destination) {
    return compile(captures, destination, true);
  }

  private static String compile(Captures captures, String destination, boolean appendUnused) {
    Map<String, String> references = captures.references();
    NodeUrl url = NodeUrl.parse(hideColons(captures, destination));
    String path = showColons(url.pathname());
    String hash = showColons(url.hash());
    String host = showColons(url.hostname());
    boolean used = names(path, hash, host).stream().anyMatch(references::containsKey);
    Map<String, List<String>> query = query(url, references);
    String filledPath = TemplateCompiler.direct(path, references);
    String filledHash = TemplateCompiler.direct(hash, references);
    String filledHost = TemplateCompiler.direct(host, references);
    if (appendUnused && !used) {
      references.forEach((name, reference) -> {
        if (!name.equals(Captures.UNNAMED)) {
          query.putIfAbsent(name, List.of(reference));
        }
      });
    }
    String search = QueryString.format(query);
    return new NodeUrl(
            url.protocol(),
            url.slashes(),
            url.auth(),
            filledHost.isEmpty() ? null : filledHost,
            url.port(),
            filledPath,
            search.isEmpty() ? null : "?" + search,
            filledHash.isEmpty() ? null : filledHash)
        .format()
        .replace("%24", "$");
  }

  private static String hideColons(Captures captures, String destination) {
    List<String> names = new ArrayList<>(captures.segments());
    names.addAll(captures.conditions());
    String hidden = destination;
    for (String name : names) {
      // routing-utils makes a regular expression of the name, which a condition's key may break.
      JsRegex.parse(":" + name);
      hidden = hidden.replace(":" + name, COLON + name);
    }
    return hidden;
  }

  private static String showColons(@Nullable String part) {
    return part == null ? "" : ANY_COLON.matcher(part).replaceAll(":");
  }

  /** Parameters in the path, the hash and the host; reading ends at the first that is malformed. */
  private static Set<String> names(String... parts) {
    Set<String> names = new HashSet<>();
    for (String part : parts) {
      try {
        names.addAll(PathTemplate.parse(part).names());
      } catch (PathSyntaxException unreadable) {
        return names;
      }
    }
    return names;
  }

  private static Map<String, List<String>> query(NodeUrl url, Map<String, String> references) {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    String search = url.search();
    Map<String, List<String>> written =
        search == null ? Map.of() : QueryString.parse(search.substring(1));
    for (String name : PropertyOrder.of(written.keySet())) {
      List<String> values = new ArrayList<>();
      for (String value : written.getOrDefault(name, List.of())) {
        values.add(TemplateCompiler.direct(showColons(value), references));
      }
      filled.put(name, values);
    }
    return filled;
  }
}
