package dev.signalbox.model.suppress;

import java.io.Serial;

/** A policy that cannot be read. */
public final class PolicyException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param sentence for the user, with the line
   */
  public PolicyException(String sentence) {
    super(sentence);
  }
}
