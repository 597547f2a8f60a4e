package dev.signalbox.model.suppress;

import dev.signalbox.model.finding.Finding;

/**
 * A finding that is there but not reported.
 *
 * @param finding with the severity it would have
 * @param by the decision not to report it
 */
public record Suppressed(Finding finding, Suppression by) {}
