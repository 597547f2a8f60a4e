package dev.signalbox.model.pattern;

/** A piece of a source pattern. */
public sealed interface PathToken {

  /**
   * Literal text, escapes resolved.
   *
   * @param text not empty
   */
  record Text(String text) implements PathToken {}

  /**
   * A parameter, or a group of braces around literal text.
   *
   * @param name the name, or for an unnamed one its number from 0; empty for braces without a
   *     parameter
   * @param named whether the name was written
   * @param prefix literal text that belongs to the parameter, before it
   * @param suffix the same, after it
   * @param pattern regular expression of the value; empty for braces without a parameter
   * @param modifier how often it may occur
   */
  record Parameter(
      String name, boolean named, String prefix, String suffix, String pattern, Modifier modifier)
      implements PathToken {
    /** Whether it captures a value, rather than only grouping text. */
    public boolean captures() {
      return !pattern.isEmpty();
    }
  }

  /** How often a parameter may occur. */
  enum Modifier {
    /** Exactly once. */
    ONCE(""),
    /** {@code ?}. */
    OPTIONAL("?"),
    /** {@code *}. */
    ANY("*"),
    /** {@code +}. */
    SOME("+");

    private final String symbol;

    Modifier(String symbol) {
      this.symbol = symbol;
    }

    /** The symbol written after the parameter; empty for {@link #ONCE}. */
    public String symbol() {
      return symbol;
    }

    /** Whether it may be missing. */
    public boolean optional() {
      return this == OPTIONAL || this == ANY;
    }

    /** Whether it may repeat. */
    public boolean repeats() {
      return this == ANY || this == SOME;
    }

    static Modifier of(String symbol) {
      return switch (symbol) {
        case "?" -> OPTIONAL;
        case "*" -> ANY;
        case "+" -> SOME;
        default -> ONCE;
      };
    }
  }
}
