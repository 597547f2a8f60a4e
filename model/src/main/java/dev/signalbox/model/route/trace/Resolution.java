package dev.signalbox.model.route.trace;

import dev.signalbox.model.config.HeaderField;
import java.util.List;

/**
 * The answer to a request.
 *
 * @param outcome who answers
 * @param responseHeaders headers that rules set on the response, names in lower case
 * @param responseChanges further changes to the response's headers, in order
 * @param matches rules at which the router stopped, in order
 * @param trace how it came to this; empty when it was not asked for
 */
public record Resolution(
    Outcome outcome,
    List<HeaderField> responseHeaders,
    List<HeaderChange> responseChanges,
    List<RuleMatch> matches,
    Trace trace) {
  /** Keeps immutable copies. */
  public Resolution {
    responseHeaders = List.copyOf(responseHeaders);
    responseChanges = List.copyOf(responseChanges);
    matches = List.copyOf(matches);
  }
}
