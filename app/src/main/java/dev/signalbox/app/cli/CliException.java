package dev.signalbox.app.cli;

/** Something the command cannot do, with a sentence for the person at the terminal. */
final class CliException extends Exception {
  private static final long serialVersionUID = 1L;

  CliException(String sentence) {
    super(sentence);
  }

  CliException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
