package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.model.snapshot.Item;
import java.util.Optional;

/** What lies under the pointer. */
public sealed interface Hit {

  /**
   * The place a binding or rule is drawn from.
   *
   * @param card whose port it is
   */
  record OutPort(Card card) implements Hit {}

  /**
   * A card.
   *
   * @param card which
   */
  record OnCard(Card card) implements Hit {}

  /**
   * A label.
   *
   * @param plate which
   */
  record OnPlate(Plate plate) implements Hit {}

  /**
   * A line.
   *
   * @param link which
   */
  record OnLink(Link link) implements Hit {}

  /** The empty canvas. */
  record Nothing() implements Hit {}

  /** What it stands for. */
  default Optional<Item> item() {
    return switch (this) {
      case OutPort port -> Optional.of(port.card().item());
      case OnCard on -> Optional.of(on.card().item());
      case OnPlate on -> Optional.of(on.plate().item());
      case OnLink on -> Optional.of(on.link().items().getFirst());
      case Nothing nothing -> Optional.empty();
    };
  }
}
