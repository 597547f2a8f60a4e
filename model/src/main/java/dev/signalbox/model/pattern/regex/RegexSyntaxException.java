package dev.signalbox.model.pattern.regex;

/** A text is no valid JavaScript regular expression; the message is V8's reason. */
public final class RegexSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param reason as V8 words it, for example {@code Nothing to repeat}
   */
  public RegexSyntaxException(String reason) {
    super(reason);
  }
}
