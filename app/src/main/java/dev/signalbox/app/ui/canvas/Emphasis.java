package dev.signalbox.app.ui.canvas;

import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What stands out right now.
 *
 * @param selected items, the newest last
 * @param focused where the keyboard is, if the canvas has it
 * @param hovered what is under the pointer
 * @param path what is on the way that is shown; everything else is dimmed. Empty when no way is
 * @param lit the part of the way that answers
 * @param nearMisses rules that almost matched
 * @param connecting the binding or rule that is being drawn, if one is
 */
public record Emphasis(
    Set<Item> selected,
    Optional<Item> focused,
    Optional<Item> hovered,
    Set<Item> path,
    Set<Item> lit,
    Set<Item> nearMisses,
    Optional<Connecting> connecting) {
  /** Nothing stands out. */
  public static final Emphasis NONE =
      new Emphasis(
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty());

  /**
   * A connection that is being drawn.
   *
   * @param source where it starts
   * @param targets where it may end
   * @param aimed the target it would end at now
   */
  public record Connecting(Node source, Set<Node> targets, Optional<Node> aimed) {
    /** Keeps an immutable copy. */
    public Connecting {
      targets = Set.copyOf(targets);
    }
  }

  /** Keeps immutable copies. */
  public Emphasis {
    selected = Collections.unmodifiableSet(new LinkedHashSet<>(selected));
    path = Set.copyOf(path);
    lit = Set.copyOf(lit);
    nearMisses = Set.copyOf(nearMisses);
  }

  /** With other items selected. */
  public Emphasis withSelected(Set<Item> items) {
    return new Emphasis(items, focused, hovered, path, lit, nearMisses, connecting);
  }

  /** With the keyboard elsewhere. */
  public Emphasis withFocused(Optional<Item> item) {
    return new Emphasis(selected, item, hovered, path, lit, nearMisses, connecting);
  }

  /** With the pointer elsewhere. */
  public Emphasis withHovered(Optional<Item> item) {
    return new Emphasis(selected, focused, item, path, lit, nearMisses, connecting);
  }

  /** With another way shown. */
  public Emphasis withPath(Set<Item> way, Set<Item> answering, Set<Item> near) {
    return new Emphasis(selected, focused, hovered, way, answering, near, connecting);
  }

  /** With another connection being drawn. */
  public Emphasis withConnecting(Optional<Connecting> other) {
    return new Emphasis(selected, focused, hovered, path, lit, nearMisses, other);
  }

  /** The item commands are about: where the keyboard is, else what was selected last. */
  public Optional<Item> current() {
    return focused.or(() -> selected.stream().reduce((older, newer) -> newer));
  }

  /** Whether an item is dimmed because a way is shown that it is not on. */
  boolean offPath(Item item) {
    return !path.isEmpty() && !path.contains(item) && !nearMisses.contains(item);
  }
}
