package dev.signalbox.app.ui.tester;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TypedRequest;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;

/**
 * What a person wants to know.
 *
 * @param snapshot the rules and their text
 * @param request what is sent
 * @param mode which of the two ways to read the rules counts
 */
record Question(Snapshot snapshot, RouteRequest request, Mode mode) {

  /** The rules. */
  Config config() {
    return snapshot.config();
  }

  /**
   * The request of what was typed: a path, or a whole URL whose host becomes a header.
   *
   * @param method in capitals
   */
  static RouteRequest request(String method, String typed, List<HeaderField> headers) {
    String text = typed.strip().replace(" ", "%20");
    int fragment = text.indexOf('#');
    String sent = fragment < 0 ? text : text.substring(0, fragment);
    // A URL that names its host leaves no room for another one.
    boolean whole = !sent.startsWith("/") && sent.contains("://");
    List<HeaderField> rest =
        headers.stream()
            .filter(header -> !whole || !header.key().equalsIgnoreCase("host"))
            .toList();
    return TypedRequest.of(method, sent, rest)
        .orElseGet(() -> new RouteRequest(method, "/" + sent, headers));
  }
}
