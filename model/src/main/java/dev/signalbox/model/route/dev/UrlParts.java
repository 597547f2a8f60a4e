package dev.signalbox.model.route.dev;

import dev.signalbox.model.route.url.NodeUrl;
import org.jspecify.annotations.Nullable;

/**
 * Takes the URLs of one request apart. Every pass asks for the same one again, so the last answer
 * is kept.
 */
final class UrlParts {
  private static final NodeUrl NONE = new NodeUrl(null, false, null, null, null, null, null, null);

  private @Nullable String last;
  private NodeUrl parts = NONE;

  /**
   * The parts of a URL or path.
   *
   * @throws dev.signalbox.model.route.url.InvalidUrlException for a host name that Node refuses
   */
  NodeUrl of(String url) {
    if (!url.equals(last)) {
      parts = NodeUrl.parse(url);
      last = url;
    }
    return parts;
  }
}
