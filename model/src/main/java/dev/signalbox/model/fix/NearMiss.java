package dev.signalbox.model.fix;

import dev.signalbox.model.route.trace.RouteRequest;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was skipped, and a request next to the one asked that it does answer.
 *
 * @param kind what is between the two
 * @param what the difference in short: {@code /api/}, {@code POST}, {@code x-beta: 1}
 * @param request the request that the rule answers; the router was asked
 * @param fix a change after which the rule answers the request that was asked; null for none
 */
public record NearMiss(Kind kind, String what, RouteRequest request, @Nullable Fix fix) {

  /** What is between a request and a rule. */
  public enum Kind {
    /** A slash that the path lacks at its end. */
    SLASH,
    /** A slash too many at the end of the path. */
    EXTRA_SLASH,
    /** Capital letters in the path. */
    CAPITALS,
    /** The method. */
    METHOD,
    /** Items of {@code has} or {@code missing}. */
    CONDITIONS
  }
}
