package dev.signalbox.app.ui.review;

/**
 * A line of a text comparison.
 *
 * @param kind what became of it
 * @param before its number before, from 1; 0 when it was not there
 * @param after its number after, from 1; 0 when it is not there any more
 * @param text without its line break; of a heading the place in the file
 */
record DiffLine(Kind kind, int before, int after, String text) {
  /** What became of a line. */
  enum Kind {
    /** Names the place that the next lines belong to. */
    HEADING,
    SAME,
    ADDED,
    REMOVED
  }
}
