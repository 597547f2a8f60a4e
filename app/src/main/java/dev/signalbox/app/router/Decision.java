package dev.signalbox.app.router;

import org.jspecify.annotations.Nullable;

/**
 * What is to happen with a request, and why.
 *
 * @param verdict the outcome
 * @param owner the service that handles the URL, or {@code null} when none does
 * @param rule the last rule of the top-level table that decided, as {@code rewrites[1]}, or {@code
 *     null} when none did
 * @param explanation whatever explains the decision step by step; carried to listeners untouched
 */
public record Decision(
    Verdict verdict, @Nullable String owner, @Nullable String rule, @Nullable Object explanation) {

  /** A decision without an explanation. */
  public static Decision of(Verdict verdict) {
    String owner = verdict instanceof Verdict.ToService to ? to.service() : null;
    return new Decision(verdict, owner, null, null);
  }
}
