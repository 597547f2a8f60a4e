package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.layout.Box;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the keyboard goes from an item. */
public final class Neighbours {
  /** How much more a pixel aside counts than a pixel ahead. */
  private static final double ASIDE = 2;

  /** A way to go. */
  public enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }

    /** Step to the right. */
    int dx() {
      return dx;
    }

    /** Step down. */
    int dy() {
      return dy;
    }
  }

  private Neighbours() {}

  /** The first card, where nothing has the focus yet. */
  public static Optional<Item> first(GraphScene picture) {
    return picture.cards().stream().findFirst().map(Card::item);
  }

  /** The last card. */
  public static Optional<Item> last(GraphScene picture) {
    return picture.cards().isEmpty()
        ? Optional.empty()
        : Optional.of(picture.cards().getLast().item());
  }

  /** The nearest card in a direction. */
  public static Optional<Item> nearest(GraphScene picture, Item from, Direction direction) {
    return box(picture, from)
        .flatMap(box ->
            picture.cards().stream()
                .filter(card -> !card.item().equals(from))
                .filter(card -> ahead(box, card.box(), direction) > 0)
                .min(Comparator.comparingDouble(card -> cost(box, card.box(), direction)))
                .map(Card::item));
  }

  /**
   * One step along a connection: from a card to the first plate that leaves it (or arrives at it),
   * from a plate to the card at that end.
   *
   * @param forward with the arrow or against it
   */
  public static Optional<Item> along(GraphScene picture, Item from, boolean forward) {
    if (from instanceof Item.NodeItem vertex) {
      return beside(picture, vertex.node(), forward).stream().findFirst();
    }
    return picture.link(from).map(link -> new Item.NodeItem(forward ? link.to() : link.from()));
  }

  /** The next or previous plate among those that leave the same card. */
  public static Optional<Item> sibling(GraphScene picture, Item plate, int step) {
    return picture
        .link(plate)
        .flatMap(link -> {
          List<Item> all = beside(picture, link.from(), true);
          int index = all.indexOf(plate) + step;
          return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
        });
  }

  /** Plates of the links at one side of a node, from top to bottom. */
  private static List<Item> beside(GraphScene picture, Node node, boolean leaving) {
    Predicate<Link> side = link -> (leaving ? link.from() : link.to()).equals(node);
    List<Item> items =
        picture.links().stream().filter(side).flatMap(link -> link.items().stream()).toList();
    return picture.plates().stream()
        .filter(plate -> items.contains(plate.item()))
        .sorted(Comparator.comparingDouble(plate -> plate.box().y()))
        .map(Plate::item)
        .toList();
  }

  private static Optional<Box> box(GraphScene picture, Item item) {
    return item instanceof Item.NodeItem vertex
        ? picture.card(vertex.node()).map(Card::box)
        : picture.plate(item).map(Plate::box);
  }

  private static double ahead(Box from, Box to, Direction way) {
    return (to.centerX() - from.centerX()) * way.dx + (to.centerY() - from.centerY()) * way.dy;
  }

  private static double cost(Box from, Box to, Direction way) {
    double aside =
        Math.abs((to.centerX() - from.centerX()) * way.dy)
            + Math.abs((to.centerY() - from.centerY()) * way.dx);
    return ahead(from, to, way) + ASIDE * aside;
  }
}
