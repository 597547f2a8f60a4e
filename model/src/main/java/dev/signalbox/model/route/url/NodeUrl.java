package dev.signalbox.model.route.url;

import org.jspecify.annotations.Nullable;

/**
 * A URL or path as {@code url.parse} of Node 20 takes it apart.
 *
 * @param protocol lower case with its colon, or null
 * @param slashes whether {@code //} follows the protocol
 * @param auth user and password, decoded, or null
 * @param hostname lower case without port, or null
 * @param port digits, or null
 * @param pathname percent-encoding kept, or null when empty
 * @param search with its question mark, or null
 * @param hash with its number sign, or null
 */
public record NodeUrl(
    @Nullable String protocol,
    boolean slashes,
    @Nullable String auth,
    @Nullable String hostname,
    @Nullable String port,
    @Nullable String pathname,
    @Nullable String search,
    @Nullable String hash) {

  /**
   * Takes a text apart.
   *
   * @throws InvalidUrlException for a host name that Node refuses
   */
  public static NodeUrl parse(String text) {
    return new NodeUrlParser(text).parse();
  }

  /** The path, {@code /} when there is none. */
  public String path() {
    return pathname == null || pathname.isEmpty() ? "/" : pathname;
  }

  /** The same URL with another path. */
  public NodeUrl withPathname(@Nullable String changed) {
    return new NodeUrl(protocol, slashes, auth, hostname, port, changed, search, hash);
  }

  /** The same URL with another query; null for none. */
  public NodeUrl withSearch(@Nullable String changed) {
    return new NodeUrl(protocol, slashes, auth, hostname, port, pathname, changed, hash);
  }

  /** The URL as {@code url.format} prints it. */
  public String format() {
    String scheme = protocol == null ? "" : protocol;
    String path = pathname == null ? "" : pathname.replace("#", "%23").replace("?", "%3F");
    String authority = authority();
    if (slashes || NodeUrlParser.SLASHED.contains(scheme)) {
      if (slashes || !authority.isEmpty()) {
        path = path.isEmpty() || path.startsWith("/") ? path : "/" + path;
        authority = "//" + authority;
      } else if (scheme.startsWith("file")) {
        authority = "//";
      }
    }
    return scheme
        + authority
        + path
        + prefixed("?", search).replace("#", "%23")
        + prefixed("#", hash);
  }

  private String authority() {
    if (hostname == null || hostname.isEmpty()) {
      return "";
    }
    boolean bare = hostname.contains(":") && !hostname.startsWith("[");
    String host = bare ? "[" + hostname + "]" : hostname;
    String user = auth == null || auth.isEmpty() ? "" : PercentCode.auth(auth) + "@";
    return user + host + (port == null ? "" : ":" + port);
  }

  private static String prefixed(String mark, @Nullable String part) {
    if (part == null || part.isEmpty()) {
      return "";
    }
    return part.startsWith(mark) ? part : mark + part;
  }
}
