package dev.signalbox.model.route.url;

/** A URL or an escape in it that Node refuses. */
public final class InvalidUrlException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message as Node words it
   */
  public InvalidUrlException(String message) {
    super(message);
  }
}
