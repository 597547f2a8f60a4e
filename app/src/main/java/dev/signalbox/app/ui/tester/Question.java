package dev.signalbox.app.ui.tester;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.RouteRequest;

/**
 * What a person wants to know.
 *
 * @param config the rules
 * @param request what is sent
 * @param mode which of the two ways to read the rules counts
 */
record Question(Config config, RouteRequest request, Mode mode) {

  /**
   * The request of what was typed: a path, or a whole URL whose host becomes a header.
   *
   * @param method in capitals
   */
  static RouteRequest request(String method, String typed) {
    String text = typed.strip();
    int scheme = text.indexOf("://");
    if (scheme < 0) {
      return new RouteRequest(method, path(text), java.util.List.of());
    }
    String rest = text.substring(scheme + 3);
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    String path = slash < 0 ? "/" : rest.substring(slash);
    return new RouteRequest(method, path(path), java.util.List.of()).with("host", host);
  }

  private static String path(String text) {
    int fragment = text.indexOf('#');
    String sent = (fragment < 0 ? text : text.substring(0, fragment)).replace(" ", "%20");
    return sent.startsWith("/") ? sent : "/" + sent;
  }
}
