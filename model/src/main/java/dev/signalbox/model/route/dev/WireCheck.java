package dev.signalbox.model.route.dev;

import dev.signalbox.model.route.trace.ErrorCodes;
import dev.signalbox.model.route.trace.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Node refuses to put on the wire. vercel dev 64.0.2 does not expect that, and answers with
 * status 500 and Node's message.
 */
final class WireCheck {
  private static final Pattern TOKEN = Pattern.compile("[\\^_`a-zA-Z\\-0-9!#$%&'*+.|~]+");
  private static final Pattern NO_VALUE = Pattern.compile("[^\\t\\x20-\\x7E\\x80-\\xFF]");

  private WireCheck() {}

  /** The answer itself when it can be sent, else a failure that keeps the headers set before. */
  static DevAnswer checked(DevAnswer answer) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      String refusal = header(header.getKey(), header.getValue());
      if (refusal != null) {
        return failed(refusal, sent);
      }
      sent.put(header.getKey(), header.getValue());
    }
    String refusal =
        switch (answer.outcome()) {
          case Outcome.Redirect(var _, var location) -> header("location", location);
          case Outcome.ToService(var _, var url, var _) -> path(url);
          case Outcome.ToApplication(var url, var _, var _) -> path(url);
          default -> null;
        };
    return refusal == null ? answer : failed(refusal, sent);
  }

  /** What vercel dev answers when it fails on a request. */
  static DevAnswer failed(String message, Map<String, String> headers) {
    return new DevAnswer(
        new Outcome.ErrorPage(500, ErrorCodes.UNCAUGHT, message), headers, List.of());
  }

  private static @Nullable String header(String name, String value) {
    if (!TOKEN.matcher(name).matches()) {
      return "Header name must be a valid HTTP token [\"" + name + "\"]";
    }
    return NO_VALUE.matcher(value).find()
        ? "Invalid character in header content [\"" + name + "\"]"
        : null;
  }

  private static @Nullable String path(String url) {
    boolean refused = url.chars().anyMatch(c -> c < '!' || c > 0xFF);
    return refused ? "Request path contains unescaped characters" : null;
  }
}
