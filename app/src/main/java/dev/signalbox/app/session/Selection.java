package dev.signalbox.app.session;

import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is selected, in every view at once.
 *
 * @param items in the order they were selected; the last one is the one details are shown of
 */
public record Selection(List<Item> items) {
  /** Nothing. */
  public static final Selection NONE = new Selection(List.of());

  /** Keeps an immutable copy. */
  public Selection {
    items = List.copyOf(items);
  }

  /** A single item. */
  public static Selection of(Item item) {
    return new Selection(List.of(item));
  }

  /** The item whose details are shown. */
  public Optional<Item> primary() {
    return items.isEmpty() ? Optional.empty() : Optional.of(items.getLast());
  }

  /** Whether an item is selected. */
  public boolean contains(Item item) {
    return items.contains(item);
  }

  /** With the item added, or taken out when it was in. */
  public Selection toggled(Item item) {
    List<Item> changed = new ArrayList<>(items);
    if (!changed.remove(item)) {
      changed.add(item);
    }
    return new Selection(changed);
  }
}
