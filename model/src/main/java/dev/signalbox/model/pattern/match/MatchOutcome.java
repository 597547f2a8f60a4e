package dev.signalbox.model.pattern.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The answer to whether a regular expression occurs in a text. */
public sealed interface MatchOutcome {

  /** It does not occur. */
  record Absent() implements MatchOutcome {}

  /**
   * It cannot be told: the regular expression is too large, or took more steps than allowed.
   *
   * @param reason a sentence for the user
   */
  record Refused(String reason) implements MatchOutcome {}

  /** It occurs. */
  final class Found implements MatchOutcome {
    private final String text;
    private final int[] bounds;

    /** Takes the bounds of the groups over. */
    Found(String text, int[] bounds) {
      this.text = text;
      this.bounds = bounds;
    }

    /** Number of groups, the whole match not counted. */
    public int groups() {
      return bounds.length / 2 - 1;
    }

    /** What a group captured, null when it took no part; group 0 is the whole match. */
    public @Nullable String group(int index) {
      int start = bounds[2 * index];
      return start < 0 ? null : text.substring(start, bounds[2 * index + 1]);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Found found
          && text.equals(found.text)
          && Arrays.equals(bounds, found.bounds);
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
      return "Found" + Arrays.toString(bounds) + " in " + text;
    }
  }
}
