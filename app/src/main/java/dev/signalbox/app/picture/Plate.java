package dev.signalbox.app.picture;

import dev.signalbox.layout.Box;
import dev.signalbox.model.snapshot.Item;

/**
 * The label of a rule or binding.
 *
 * @param item what it stands for
 * @param face what it says
 * @param box where it stands
 */
public record Plate(Item item, PlateFace face, Box box) {
  /** The same plate elsewhere. */
  public Plate at(Box other) {
    return new Plate(item, face, other);
  }
}
