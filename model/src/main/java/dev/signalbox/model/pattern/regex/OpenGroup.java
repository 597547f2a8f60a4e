package dev.signalbox.model.pattern.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A group, or the whole expression, whose end has not been read yet. */
final class OpenGroup {
  private final UnaryOperator<Regex> made;
  private final boolean repeatable;
  private final List<Regex> options = new ArrayList<>();
  private List<Regex> parts = new ArrayList<>();

  /**
   * Opens a group.
   *
   * @param made of its body in the end
   * @param repeatable whether a quantifier may follow it
   */
  OpenGroup(boolean repeatable, UnaryOperator<Regex> made) {
    this.repeatable = repeatable;
    this.made = made;
  }

  boolean isRepeatable() {
    return repeatable;
  }

  void add(Regex part) {
    parts.add(part);
  }

  /** Another alternative starts. */
  void next() {
    options.add(sequence());
    parts = new ArrayList<>();
  }

  Regex close() {
    next();
    return made.apply(options.size() == 1 ? options.getFirst() : new Regex.Choice(options));
  }

  private Regex sequence() {
    return parts.size() == 1 ? parts.getFirst() : new Regex.Sequence(parts);
  }
}
