package dev.signalbox.model.env;

import java.util.List;

/**
 * A variable that a service receives.
 *
 * @param given the value it receives
 * @param hidden the values it would receive otherwise, the next best first; usually none
 */
public record Variable(Offer given, List<Offer> hidden) {
  /** Keeps an immutable copy. */
  public Variable {
    hidden = List.copyOf(hidden);
  }

  /** The name. */
  public String name() {
    return given.name();
  }
}
