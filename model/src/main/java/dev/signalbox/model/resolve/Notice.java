package dev.signalbox.model.resolve;

import org.jspecify.annotations.Nullable;

/**
 * Something Vercel's resolver or detection says.
 *
 * @param code Vercel's
 * @param message Vercel's words
 * @param service the service it is about; null when about none
 */
public record Notice(String code, String message, @Nullable String service) {

  /** A notice about no service in particular. */
  public static Notice of(String code, String message) {
    return new Notice(code, message, null);
  }
}
