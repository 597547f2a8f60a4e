package dev.signalbox.model.pattern.match;

/** A regular expression whose counted repetitions unfold beyond the limit. */
final class ProgramTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
