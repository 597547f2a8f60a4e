package dev.signalbox.app.ui.outline;

import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Optional;

/**
 * A line of the list twin.
 *
 * @param name what it is called
 * @param kind what it is, in the user's language
 * @param detail the rest, such as where it leads; may be empty
 * @param icon Ikonli literal
 * @param item what selecting it selects; empty for headings and problems
 * @param below lines that belong to it
 */
record TwinRow(
    String name,
    String kind,
    String detail,
    String icon,
    Optional<Item> item,
    List<TwinRow> below) {
  /** Keeps an immutable copy. */
  TwinRow {
    below = List.copyOf(below);
  }
}
