package dev.signalbox.model.flow;

import org.jspecify.annotations.Nullable;

/** What becomes of a request once a rule has decided. */
public sealed interface Outcome {
  /**
   * A service handles it.
   *
   * @param name the service, declared or not
   * @param path selects rules of the service's own table; null for the request's path
   */
  record Service(String name, @Nullable String path) implements Outcome {}

  /**
   * The visitor is sent elsewhere.
   *
   * @param status 3xx
   * @param location as compiled, with {@code $1} and the like
   */
  record Redirect(int status, String location) implements Outcome {}

  /**
   * Another host answers.
   *
   * @param url as compiled, with {@code $1} and the like
   */
  record External(String url) implements Outcome {}

  /**
   * A file or function of this project answers, if there is one at the path.
   *
   * @param path as compiled, with {@code $1} and the like
   */
  record Local(String path) implements Outcome {}

  /**
   * A bare status.
   *
   * @param code the HTTP status
   */
  record Status(int code) implements Outcome {}

  /** No rule answers: 404. */
  record Nothing() implements Outcome {}

  /** Whether the answer depends on what the source captured. */
  default boolean varies() {
    return switch (this) {
      case Service service -> service.path() != null && service.path().contains("$");
      case Redirect redirect -> redirect.location().contains("$");
      case External external -> external.url().contains("$");
      case Local local -> local.path().contains("$");
      case Status ignored -> false;
      case Nothing ignored -> false;
    };
  }
}
