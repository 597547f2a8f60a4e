package dev.signalbox.model.expect;

/** A file of expectations that cannot be read. */
public final class ExpectationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /**
   * Says what is wrong.
   *
   * @param line from 1
   * @param column from 1
   * @param sentence for the user
   */
  public ExpectationException(int line, int column, String sentence) {
    super(sentence);
    this.line = line;
    this.column = column;
  }

  /** Line of the mistake, from 1. */
  public int line() {
    return line;
  }

  /** Column of the mistake, from 1. */
  public int column() {
    return column;
  }
}
