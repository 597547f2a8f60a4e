package dev.signalbox.app.router;

import org.jspecify.annotations.Nullable;

/** Bodies of the answers the router gives itself, in the form the client accepts. */
final class Pages {
  private static final String STYLE =
      "<style>body{font:16px/1.6 system-ui,sans-serif;margin:0;display:grid;min-height:100vh;"
          + "place-content:center;color:#222;background:#fafafa}main{max-width:38rem;padding:2rem}"
          + "code{font-family:ui-monospace,monospace}a{color:#0b62c4}li{list-style:none}"
          + "@media(prefers-color-scheme:dark){body{color:#ddd;background:#161616}a{color:#6cb2ff}}"
          + "</style>";

  /**
   * A body with its media type.
   *
   * @param type the value of {@code Content-Type}
   * @param text the body
   */
  record Page(String type, String text) {}

  private Pages() {}

  /** An error page: JSON if {@code Accept} names it, else HTML if it names that, else text. */
  static Page failure(@Nullable String accept, Verdict.Failure failure, String requestId) {
    if (accepts(accept, "json")) {
      return json(
          "{\"error\":{\"code\":"
              + failure.status()
              + ",\"message\":"
              + quote(failure.message())
              + "}}\n");
    }
    if (accepts(accept, "html")) {
      String name = StatusNames.of(failure.status());
      return html(
          failure.status() + ": " + name,
          "<h1><strong>"
              + failure.status()
              + "</strong>: "
              + name
              + "</h1><p>"
              + escape(failure.message())
              + "</p><p>Code: <code>"
              + escape(failure.code())
              + "</code></p><p>ID: <code>"
              + requestId
              + "</code></p>");
    }
    return text(failure.message() + "\n\n" + failure.code() + "\n");
  }

  /** The body of a redirect. */
  static Page redirect(@Nullable String accept, int status, String location) {
    if (accepts(accept, "json")) {
      return json("{\"redirect\":" + quote(location) + ",\"status\":\"" + status + "\"}\n");
    }
    if (accepts(accept, "html")) {
      String to = escape(location);
      return html(
          "Redirecting (" + status + ")",
          "<h1>Redirecting (" + status + ")</h1><a href=\"" + to + "\">" + to + "</a>");
    }
    return text("Redirecting...\n");
  }

  /** The list of files in a folder. */
  static Page listing(Verdict.Listing listing) {
    String folder = listing.path().endsWith("/") ? listing.path() : listing.path() + "/";
    StringBuilder items = new StringBuilder("<h1>Index of " + escape(folder) + "</h1><ul>");
    for (String name : listing.names()) {
      String to = escape(folder + name);
      items.append("<li><a href=\"").append(to).append("\" title=\"").append(to).append("\">");
      items.append(escape(name)).append("</a></li>");
    }
    return html("Files within " + escape(folder), items.append("</ul>").toString());
  }

  private static boolean accepts(@Nullable String accept, String kind) {
    return accept != null && accept.contains(kind);
  }

  private static Page text(String text) {
    return new Page("text/plain; charset=utf-8", text);
  }

  private static Page json(String text) {
    return new Page("application/json", text);
  }

  private static Page html(String title, String body) {
    return new Page(
        "text/html; charset=utf-8",
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
            + title
            + "</title>"
            + STYLE
            + "</head><body><main>"
            + body
            + "</main></body></html>");
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
