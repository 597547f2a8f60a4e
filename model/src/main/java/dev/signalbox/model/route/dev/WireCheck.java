package dev.signalbox.model.route.dev;

import dev.signalbox.model.route.trace.Outcome;
import java.util.regex.Pattern;

/**
 * What Node refuses to put on the wire. vercel dev 64.0.2 does not expect that, and answers with
 * status 500 and Node's message.
 */
final class WireCheck {
  private static final Pattern TOKEN = Pattern.compile("[\\^_`a-zA-Z\\-0-9!#$%&'*+.|~]+");
  private static final Pattern NO_VALUE = Pattern.compile("[^\\t\\x20-\\x7E\\x80-\\xFF]");

  private WireCheck() {}

  /**
   * The answer itself, when it can be sent.
   *
   * @throws DevFailureException when a header or the path handed on has a character Node refuses
   */
  static DevAnswer checked(DevAnswer answer) {
    answer.headers().forEach(WireCheck::header);
    switch (answer.outcome()) {
      case Outcome.Redirect(var _, var location) -> header("location", location);
      case Outcome.ToService(var _, var url, var _) -> path(url);
      case Outcome.ToApplication(var url, var _, var _) -> path(url);
      default -> {}
    }
    return answer;
  }

  private static void header(String name, String value) {
    if (!TOKEN.matcher(name).matches()) {
      throw new DevFailureException("Header name must be a valid HTTP token [\"" + name + "\"]");
    }
    if (NO_VALUE.matcher(value).find()) {
      throw new DevFailureException("Invalid character in header content [\"" + name + "\"]");
    }
  }

  private static void path(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) < '!' || url.charAt(i) > 0xFF) {
        throw new DevFailureException("Request path contains unescaped characters");
      }
    }
  }
}
