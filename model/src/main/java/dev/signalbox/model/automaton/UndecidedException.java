package dev.signalbox.model.automaton;

import java.io.Serial;

/** A question is beyond automata or beyond its budget. */
public final class UndecidedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * Carries a reason that can be shown.
   *
   * @param reason a clause that completes "not analysed: …"
   */
  public UndecidedException(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /** A clause that completes "not analysed: …". */
  public String reason() {
    return reason;
  }
}
