package dev.signalbox.model.pattern;

/** A source pattern that path-to-regexp 6.1.0 refuses; the message is its own. */
public final class PathSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final boolean regex;

  private PathSyntaxException(String message, boolean regex) {
    super(message);
    this.regex = regex;
  }

  /** The pattern itself is malformed. */
  static PathSyntaxException pattern(String message) {
    return new PathSyntaxException(message, false);
  }

  /** A template asks for something its rule does not have. */
  public static PathSyntaxException template(String message) {
    return new PathSyntaxException(message, false);
  }

  /** The pattern reads well, yet the regular expression it stands for is invalid. */
  static PathSyntaxException regex(String regex, String reason) {
    return new PathSyntaxException("Invalid regular expression: /" + regex + "/: " + reason, true);
  }

  /** Name of the JavaScript error: {@code TypeError} or {@code SyntaxError}. */
  public String errorName() {
    return regex ? "SyntaxError" : "TypeError";
  }
}
