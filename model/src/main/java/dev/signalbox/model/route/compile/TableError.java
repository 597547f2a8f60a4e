package dev.signalbox.model.route.compile;

import java.util.List;

/**
 * Why Vercel refuses a table; texts are those of routing-utils 6.6.0.
 *
 * @param code such as {@code invalid_rewrite}; {@code failed_to_parse} where routing-utils throws
 *     instead of reporting
 * @param errors all messages, the first being the one shown
 * @param link page that explains it; empty when there is none
 */
public record TableError(String code, List<String> errors, String link) {
  /** Keeps an immutable copy. */
  public TableError {
    errors = List.copyOf(errors);
  }

  /** The message shown. */
  public String message() {
    return errors.getFirst();
  }
}
