package dev.signalbox.model.diff;

import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Outcome;

/**
 * Requests that get another answer than before.
 *
 * @param before what became of them; {@link Outcome.Nothing} for a 404
 * @param after what becomes of them now
 * @param sourceBefore source of the rule that answered, or empty
 * @param sourceAfter source of the rule that answers now, or empty
 * @param requests which ones
 * @param example one of them
 */
public record OwnerChange(
    Outcome before,
    Outcome after,
    String sourceBefore,
    String sourceAfter,
    RequestSet requests,
    Witness example) {}
