package dev.signalbox.model.diff;

import java.util.List;

/**
 * A set of requests in terms of rules of the file: those that match all of some sources and none of
 * others.
 *
 * @param matching sources as written, with their conditions; a request of the set matches each
 * @param except sources no request of the set matches, because their rules answer first
 * @param exact whether these are exactly the requests; else those meant are among them, for example
 *     because earlier rules rewrite paths
 */
public record RequestSet(List<String> matching, List<String> except, boolean exact) {
  /** Keeps immutable copies. */
  public RequestSet {
    matching = List.copyOf(matching);
    except = List.copyOf(except);
  }

  /** For a sentence: {@code /health/(.*) except /health/live}. */
  public String words() {
    String all = String.join(" and ", matching);
    String fewer = except.isEmpty() ? "" : " except " + String.join(", ", except);
    return (exact ? "" : "some of ") + all + fewer;
  }
}
