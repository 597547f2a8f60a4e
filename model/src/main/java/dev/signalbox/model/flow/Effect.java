package dev.signalbox.model.flow;

/** What a rule does with a request it matches. */
public sealed interface Effect {
  /** The request goes on to the next rules unchanged; headers may have been set. */
  record Pass() implements Effect {}

  /** The request skips the rest of the phase and goes on with the next one. */
  record EndPhase() implements Effect {}

  /**
   * The request goes on to the next rules under another path.
   *
   * @param destination the new path as compiled, with {@code $1} and the like
   */
  record Move(String destination) implements Effect {}

  /**
   * The request is answered; no later rule sees it.
   *
   * @param outcome what becomes of it
   */
  record Answer(Outcome outcome) implements Effect {}
}
