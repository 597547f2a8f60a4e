package dev.signalbox.model.route.dev;

import dev.signalbox.model.route.trace.ErrorCodes;
import dev.signalbox.model.route.trace.Outcome;
import org.jspecify.annotations.Nullable;

/** Error pages with the codes Vercel gives them. */
final class ErrorPages {
  private ErrorPages() {}

  static Outcome status(int status, String message) {
    return new Outcome.ErrorPage(status, ErrorCodes.of(status), message);
  }

  /** Nothing answers; a status that a rule remembered takes the place of 404. */
  static Outcome notFound(@Nullable Integer remembered) {
    int status = remembered == null || remembered == 0 ? 404 : remembered;
    return new Outcome.ErrorPage(status, "NOT_FOUND", "No rule and no file answers this path.");
  }
}
