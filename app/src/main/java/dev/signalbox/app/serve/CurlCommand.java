package dev.signalbox.app.serve;

import dev.signalbox.app.router.HeaderLine;
import dev.signalbox.app.router.RequestHead;
import java.util.Locale;
import java.util.Set;

/** Writes a request as a command for a POSIX shell. */
public final class CurlCommand {
  private static final Set<String> MADE_BY_CURL =
      Set.of("host", "content-length", "connection", "transfer-encoding", "accept-encoding");

  private CurlCommand() {}

  /**
   * The command that repeats a request, without its body.
   *
   * @param origin scheme and authority of the router, as {@code http://localhost:3000}
   */
  public static String of(RequestHead head, String origin) {
    StringBuilder command = new StringBuilder("curl --globoff --path-as-is ");
    if (head.method().equals("HEAD")) {
      command.append("--head ");
    } else if (!head.method().equals("GET")) {
      command.append("-X ").append(head.method()).append(' ');
    }
    for (HeaderLine line : head.headers()) {
      if (!MADE_BY_CURL.contains(line.name().toLowerCase(Locale.ROOT))) {
        command.append("-H ").append(quoted(line.name() + ": " + line.value())).append(' ');
      }
    }
    return command.append(quoted(origin + head.target())).toString();
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
