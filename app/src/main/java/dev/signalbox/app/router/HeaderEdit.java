package dev.signalbox.app.router;

/**
 * A change to a list of header lines, as Vercel's transforms describe them.
 *
 * @param op what to do
 * @param name the header it is about
 * @param value the new or additional value; ignored by {@link Op#DELETE}
 */
public record HeaderEdit(Op op, String name, String value) {

  /** The three operations of a transform. */
  public enum Op {
    /** Replaces every line of that name by one. */
    SET,
    /** Adds a line after those already there. */
    APPEND,
    /** Removes every line of that name. */
    DELETE
  }
}
