package dev.signalbox.model.route.dev;

import dev.signalbox.model.route.compile.Phase;
import dev.signalbox.model.route.trace.HeaderChange;
import dev.signalbox.model.route.url.DevQuery;
import dev.signalbox.model.route.url.NodeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one pass through a list of rules gives.
 *
 * @param rule the rule it stopped at, or null
 * @param match its match, or null
 * @param dest the path, or URL, in the end
 * @param continues whether the last rule looked at matched and let later ones run
 * @param userDest whether the rule it stopped at names a destination
 * @param external whether {@code dest} is on another host
 * @param status remembered or set, or null
 * @param query of the request and the destination together
 * @param headers set on the response, names in lower case
 * @param phase that ran
 * @param requestChanges transforms of the rules that matched
 * @param responseChanges transforms of the last rule that has any
 */
record DevResult(
    @Nullable DevRule rule,
    @Nullable DevMatch match,
    String dest,
    boolean continues,
    boolean userDest,
    boolean external,
    @Nullable Integer status,
    DevQuery query,
    Map<String, String> headers,
    Phase phase,
    List<HeaderChange> requestChanges,
    List<HeaderChange> responseChanges) {

  /** What a pass without rules gives. */
  static DevResult untouched(NodeUrl url, Map<String, String> headers, Phase phase) {
    DevQuery query = DevQuery.parse(url.search());
    return new DevResult(
        null,
        null,
        url.path(),
        false,
        false,
        false,
        null,
        query,
        headers,
        phase,
        List.of(),
        List.of());
  }

  boolean found() {
    return rule != null;
  }

  /** Whether the rule hands the request to a service. */
  boolean toService() {
    return rule != null && rule.action().service() != null;
  }

  /** {@code dest} with the query put together again. */
  String url() {
    return DevUrls.withQuery(dest, query);
  }

  DevResult withStatus(@Nullable Integer other) {
    return new DevResult(
        rule,
        match,
        dest,
        continues,
        userDest,
        external,
        other,
        query,
        headers,
        phase,
        requestChanges,
        responseChanges);
  }

  /**
   * This result with earlier request changes before its own, and response changes to fall back to.
   */
  DevResult after(List<HeaderChange> requests, List<HeaderChange> responses) {
    List<HeaderChange> all = new ArrayList<>(requests);
    all.addAll(requestChanges);
    return new DevResult(
        rule,
        match,
        dest,
        continues,
        userDest,
        external,
        status,
        query,
        headers,
        phase,
        all,
        responseChanges.isEmpty() ? responses : responseChanges);
  }
}
