package dev.signalbox.model.route.url;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code url.parse} of Node 20. */
final class NodeUrlParser {
  static final Set<String> SLASHED =
      Set.of(
          "http", "http:", "https", "https:", "ftp", "ftp:", "gopher", "gopher:", "file", "file:",
          "ws", "ws:", "wss", "wss:");

  private static final Pattern SIMPLE_PATH = Pattern.compile("(//?(?!/)[^?\\s]*+)(\\?[^\\s]*+)?");
  private static final Pattern PROTOCOL = Pattern.compile("^[a-zA-Z0-9.+-]++:");
  private static final Pattern USER_AT_HOST = Pattern.compile("^//[^@/]++@[^@/]++");
  private static final Pattern PORT = Pattern.compile(":[0-9]*+$");
  private static final Pattern FORBIDDEN_HOST =
      Pattern.compile("[\\x00\\t\\n\\r #%/:<>?@\\[\\\\\\]^|]");
  private static final String NOT_IN_HOST = " \"%';<>\\^`{|}";
  private static final String ESCAPED = "\t\n\r \"'<>\\^`{|}";
  private static final int HOST_LIMIT = 255;

  /** What makes a path need a second look, one bit for each character of ASCII. */
  private static final long[] SPECIAL = special();

  private final String text;
  private String rest = "";
  private @Nullable String protocol;
  private boolean slashes;
  private @Nullable String auth;
  private @Nullable String hostname;
  private @Nullable String port;

  NodeUrlParser(String text) {
    this.text = text;
  }

  NodeUrl parse() {
    int question = plain();
    if (question >= 0) {
      return question == text.length()
          ? path(text, null)
          : path(text.substring(0, question), text.substring(question));
    }
    rest = trimmed();
    if (rest.indexOf('#') < 0 && beforeQuery(rest).indexOf('@') < 0) {
      Matcher simple = SIMPLE_PATH.matcher(rest);
      if (simple.matches()) {
        return path(simple.group(1), simple.group(2));
      }
    }
    takeProtocol();
    boolean script = "javascript:".equals(protocol);
    if ((protocol != null || USER_AT_HOST.matcher(rest).find())
        && rest.startsWith("//")
        && !script) {
      rest = rest.substring(2);
      slashes = true;
    }
    if (!script && (slashes || (protocol != null && !SLASHED.contains(protocol)))) {
      takeHost();
    }
    return split(script ? rest : escape(rest));
  }

  private static long[] special() {
    long[] bits = new long[2];
    for (char c = 0; c < 2 * Long.SIZE; c++) {
      if (c <= ' ' || c == 0x7F || c == '\\' || c == '#' || c == '@') {
        bits[c / Long.SIZE] |= 1L << c;
      }
    }
    return bits;
  }

  private static NodeUrl path(String pathname, @Nullable String search) {
    return new NodeUrl(null, false, null, null, null, pathname, search, null);
  }

  /**
   * Where the query of a path starts, or the text ends, if nothing in it needs a second look, as in
   * nearly all; -1 if something does.
   */
  private int plain() {
    if (!text.startsWith("/") || text.startsWith("//") || text.startsWith("/?")) {
      return -1;
    }
    int question = text.length();
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      if (c >= 2 * Long.SIZE || (SPECIAL[c / Long.SIZE] >>> c & 1) != 0) {
        return -1;
      }
      question = c == '?' ? i : question;
    }
    return question;
  }

  /** Without surrounding white space, backslashes before the query turned into slashes. */
  private String trimmed() {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    String kept = text.substring(start, end);
    String before = beforeQuery(kept);
    return before.replace('\\', '/') + kept.substring(before.length());
  }

  private static String beforeQuery(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) == '?' || url.charAt(i) == '#') {
        return url.substring(0, i);
      }
    }
    return url;
  }

  private static boolean isSpace(char c) {
    return c < 33 || c == '\u00A0' || c == '\uFEFF';
  }

  private void takeProtocol() {
    Matcher found = PROTOCOL.matcher(rest);
    if (found.find()) {
      protocol = found.group().toLowerCase(Locale.ROOT);
      rest = rest.substring(found.end());
    }
  }

  private void takeHost() {
    int end = hostEnd();
    String host = rest.substring(0, end);
    rest = rest.substring(end);
    int at = host.lastIndexOf('@');
    if (at >= 0) {
      auth = PercentCode.decode(host.substring(0, at));
      host = host.substring(at + 1);
    }
    Matcher digits = PORT.matcher(host);
    if (digits.find()) {
      port = digits.end() - digits.start() > 1 ? digits.group().substring(1) : null;
      host = host.substring(0, digits.start());
    }
    boolean ipv6 = host.startsWith("[") && host.endsWith("]");
    hostname = ipv6 ? ipv6(host) : named(host);
    if (ipv6 && !rest.startsWith("/")) {
      rest = "/" + rest;
    }
  }

  /** Where the host ends; drops tabs and line ends on the way. */
  private int hostEnd() {
    int nonHost = -1;
    int i = 0;
    while (i < rest.length()) {
      char c = rest.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r') {
        rest = rest.substring(0, i) + rest.substring(i + 1);
        continue;
      }
      if (c == '#' || c == '/' || c == '?') {
        return nonHost < 0 ? i : nonHost;
      }
      if (c == '@') {
        nonHost = -1;
      } else if (nonHost < 0 && NOT_IN_HOST.indexOf(c) >= 0) {
        nonHost = i;
      }
      i++;
    }
    return nonHost < 0 ? rest.length() : nonHost;
  }

  private String ipv6(String host) {
    String inner = host.toLowerCase(Locale.ROOT).substring(1, host.length() - 1);
    if (Pattern.compile("[^0-9a-f:.]").matcher(inner).find()) {
      throw new InvalidUrlException("Invalid URL");
    }
    return inner;
  }

  /** A colon that starts no port ends the host; what follows belongs to the path. */
  private String named(String host) {
    int colon = host.indexOf(':');
    String name = host;
    if (colon >= 0) {
      name = host.substring(0, colon);
      rest = "/" + host.substring(colon) + rest;
    }
    if (name.isEmpty() || name.length() > HOST_LIMIT) {
      return "";
    }
    String ascii = toAscii(name.toLowerCase(Locale.ROOT));
    if (ascii.isEmpty() || FORBIDDEN_HOST.matcher(ascii).find()) {
      throw new InvalidUrlException("Invalid URL");
    }
    return ascii;
  }

  private static String toAscii(String name) {
    if (name.chars().allMatch(c -> c < 128)) {
      return name;
    }
    try {
      return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException unusable) {
      return "";
    }
  }

  private static String escape(String part) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      escaped.append(ESCAPED.indexOf(c) < 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return escaped.toString();
  }

  private NodeUrl split(String part) {
    int hashAt = part.indexOf('#');
    String hash = hashAt < 0 ? null : part.substring(hashAt);
    String beforeHash = hashAt < 0 ? part : part.substring(0, hashAt);
    int queryAt = beforeHash.indexOf('?');
    String search = queryAt < 0 ? null : beforeHash.substring(queryAt);
    String path = queryAt < 0 ? beforeHash : beforeHash.substring(0, queryAt);
    boolean host = hostname != null && !hostname.isEmpty();
    if (path.isEmpty() && host && protocol != null && SLASHED.contains(protocol)) {
      path = "/";
    }
    return new NodeUrl(
        protocol, slashes, auth, hostname, port, path.isEmpty() ? null : path, search, hash);
  }
}
