package dev.signalbox.model.route.trace;

import java.util.List;

/**
 * How a router came to its answer.
 *
 * @param steps in the order they happened; rules that were not reached come last, in table order
 */
public record Trace(List<TraceStep> steps) {
  /** No trace was asked for. */
  public static final Trace NONE = new Trace(List.of());

  /** Keeps an immutable copy. */
  public Trace {
    steps = List.copyOf(steps);
  }

  /** The trace as text, one step a line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    steps.forEach(step -> text.append(step.sentence()).append('\n'));
    return text.toString();
  }
}
