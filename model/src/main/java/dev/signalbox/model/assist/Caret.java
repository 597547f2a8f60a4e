package dev.signalbox.model.assist;

import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a caret stands in a text that may be half typed.
 *
 * @param path to the container's value for a key, to the value itself for a value
 * @param role what belongs there
 * @param token what stands there so far and would be replaced; empty where nothing does
 * @param typed the part of the token before the caret, without its quote
 * @param quoted whether the token is a string
 * @param siblings keys the object has elsewhere; empty for a value
 * @param next the first character after the token that is no white space; NUL at the end
 */
public record Caret(
    List<Step> path,
    Role role,
    TextRange token,
    String typed,
    boolean quoted,
    Set<String> siblings,
    char next) {
  /** Keeps immutable copies. */
  public Caret {
    path = List.copyOf(path);
    siblings = Set.copyOf(siblings);
  }

  /** What belongs at a place. */
  public enum Role {
    /** A key of an object. */
    KEY,
    /** A value. */
    VALUE
  }

  /**
   * Looks at a place.
   *
   * @param offset of the caret, clamped to the text
   * @return empty where neither a key nor a value belongs, such as after a value without comma
   */
  public static Optional<Caret> at(String text, int offset) {
    return new CaretFinder(text, Math.clamp(offset, 0, text.length())).find();
  }

  /** The key whose value the caret is in, or an empty string. */
  String key() {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i) instanceof Step.Key key) {
        return key.name();
      }
    }
    return "";
  }
}
