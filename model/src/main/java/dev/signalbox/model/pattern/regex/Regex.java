package dev.signalbox.model.pattern.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a regular expression. Characters are UTF-16 code units, as in JavaScript. */
public sealed interface Regex {
  /** Value of {@link Repeat#max} for no upper bound. */
  int UNBOUNDED = Integer.MAX_VALUE;

  /**
   * One character out of a set; the empty set never matches.
   *
   * @param set the characters
   */
  record Characters(CharSet set) implements Regex {}

  /**
   * One after the other; an empty list matches the empty text.
   *
   * @param parts in order
   */
  record Sequence(List<Regex> parts) implements Regex {
    /** Keeps an immutable copy. */
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The first option that lets the rest match.
   *
   * @param options in order of preference, two or more
   */
  record Choice(List<Regex> options) implements Regex {
    /** Keeps an immutable copy. */
    public Choice {
      options = List.copyOf(options);
    }
  }

  /**
   * A capturing group.
   *
   * @param index from 1
   * @param name null for a plain group
   * @param body what it captures
   */
  record Group(int index, @Nullable String name, Regex body) implements Regex {}

  /**
   * A repetition. JavaScript rejects an iteration beyond {@code min} that consumes nothing, and
   * forgets the captures of the body at the start of each iteration.
   *
   * @param body repeated
   * @param min fewest times
   * @param max most times, or {@link #UNBOUNDED}
   * @param greedy whether more is preferred
   */
  record Repeat(Regex body, int min, int max, boolean greedy) implements Regex {}

  /**
   * A condition on the text after or before this place, consuming nothing.
   *
   * @param body what is looked for
   * @param ahead after this place rather than before it
   * @param negated whether it must not be there
   */
  record Look(Regex body, boolean ahead, boolean negated) implements Regex {}

  /**
   * The text a group captured; the empty text when it captured none.
   *
   * @param group its index, from 1
   */
  record BackReference(int group) implements Regex {}

  /** An expression whose groups are nested too deep to be looked into; what it matches is open. */
  record TooDeep() implements Regex {}

  /**
   * A condition on this place.
   *
   * @param kind which
   */
  record Assertion(Kind kind) implements Regex {
    /** Places to assert. */
    public enum Kind {
      /** Start of the text. */
      START,
      /** End of the text. */
      END,
      /** Between a word character and another or the edge. */
      WORD_BOUNDARY,
      /** Not between them. */
      NOT_WORD_BOUNDARY
    }
  }
}
