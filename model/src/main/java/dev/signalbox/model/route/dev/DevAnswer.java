package dev.signalbox.model.route.dev;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.transform.Transforms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to a request.
 *
 * @param outcome who answers
 * @param headers that rules set on the response
 * @param changes further changes to the response
 */
record DevAnswer(Outcome outcome, Map<String, String> headers, List<HeaderChange> changes) {

  static DevAnswer of(Outcome outcome) {
    return new DevAnswer(outcome, Map.of(), List.of());
  }

  /** A redirect; transforms of the response see its location and no other header. */
  static DevAnswer redirect(int status, String location, List<HeaderChange> changes) {
    Map<String, String> headers = changed(Map.of("location", location), changes);
    String changed = headers.remove("location");
    return new DevAnswer(
        new Outcome.Redirect(status, changed == null ? "" : changed), headers, List.of());
  }

  /** A page for a rule's status; transforms of the response see the headers that rules set. */
  static DevAnswer page(Outcome page, Map<String, String> headers, List<HeaderChange> changes) {
    return new DevAnswer(page, changed(headers, changes), List.of());
  }

  /** A file; transforms of the response see no header, and what they make replaces others. */
  static DevAnswer file(Outcome file, Map<String, String> headers, List<HeaderChange> changes) {
    Map<String, String> sent =
        new LinkedHashMap<>(withDefaultCaching(file, headers, List.of()).headers());
    sent.putAll(changed(Map.of(), changes));
    return new DevAnswer(file, sent, List.of());
  }

  /** Headers after the transforms of the response; several values of one name are joined. */
  private static Map<String, String> changed(
      Map<String, String> headers, List<HeaderChange> changes) {
    Map<String, String> changed = new LinkedHashMap<>();
    Transforms.responseHeaders(fields(headers), changes)
        .forEach(field -> changed.merge(field.key(), field.value(), (a, b) -> a + ", " + b));
    return changed;
  }

  /** An answer whose {@code Cache-Control} vercel dev replaces with its own. */
  static DevAnswer withDefaultCaching(
      Outcome outcome, Map<String, String> headers, List<HeaderChange> changes) {
    if (!headers.containsKey("cache-control")) {
      return new DevAnswer(outcome, headers, changes);
    }
    Map<String, String> kept = new LinkedHashMap<>(headers);
    kept.remove("cache-control");
    return new DevAnswer(outcome, kept, changes);
  }

  /** Hands a request on with its URL and headers changed by transforms. */
  static DevAnswer handOver(
      Outcome target,
      DevContext context,
      List<HeaderChange> requestChanges,
      Map<String, String> headers,
      List<HeaderChange> responseChanges) {
    List<HeaderField> sent = Transforms.requestHeaders(context.request().headers(), requestChanges);
    Outcome changed =
        switch (target) {
          case Outcome.ToService(var service, var url, var _) ->
              new Outcome.ToService(service, proxied(context, url, requestChanges), sent);
          case Outcome.ToApplication(var url, var _, var status) ->
              new Outcome.ToApplication(proxied(context, url, requestChanges), sent, status);
          case Outcome.ToExternal(var url, var _) -> new Outcome.ToExternal(url, sent);
          default -> target;
        };
    return withDefaultCaching(changed, headers, responseChanges);
  }

  private static String proxied(DevContext context, String url, List<HeaderChange> changes) {
    return DevUrls.proxied(context.urls().of(Transforms.url(url, changes)));
  }

  /** The headers, as fields. */
  List<HeaderField> fields() {
    return fields(headers);
  }

  private static List<HeaderField> fields(Map<String, String> headers) {
    return headers.isEmpty()
        ? List.of()
        : headers.entrySet().stream()
            .map(entry -> new HeaderField(entry.getKey(), entry.getValue()))
            .toList();
  }
}
