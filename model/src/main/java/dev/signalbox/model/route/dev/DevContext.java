package dev.signalbox.model.route.dev;

import dev.signalbox.model.route.compile.Transform;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceLog;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every pass for one request shares.
 *
 * @param request the request
 * @param top the top-level table
 * @param files the files that are served
 * @param variables environment that transforms may use
 * @param log of the trace
 * @param urls takes the request's URLs apart
 */
record DevContext(
    RouteRequest request,
    DevTable top,
    DevFiles files,
    Map<String, String> variables,
    TraceLog log,
    UrlParts urls) {
  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*+)\\}|\\$([A-Za-z_][A-Za-z0-9_]*+)");

  /** A transform with captured values and allowed variables filled in. */
  HeaderChange fill(Transform transform, DevMatch match) {
    List<String> args = transform.args();
    String key = transform.key();
    return new HeaderChange(
        transform,
        key == null ? null : match.fillTransform(key),
        args == null ? null : args.stream().map(arg -> fill(arg, transform, match)).toList());
  }

  private String fill(String text, Transform transform, DevMatch match) {
    String filled = match.fillTransform(text);
    return VARIABLE
        .matcher(filled)
        .replaceAll(found -> {
          String name = found.group(1) == null ? found.group(2) : found.group(1);
          String value = transform.env().contains(name) ? variables.get(name) : null;
          return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
  }
}
