package dev.signalbox.app.picture;

import dev.signalbox.layout.Box;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Optional;

/**
 * The whole picture at scale 1, in pixels.
 *
 * @param cards in file order, the Internet first
 * @param links in file order
 * @param plates in file order
 * @param bounds the smallest box around all of it
 */
public record GraphScene(List<Card> cards, List<Link> links, List<Plate> plates, Box bounds) {
  /** Nothing at all. */
  public static final GraphScene EMPTY =
      new GraphScene(List.of(), List.of(), List.of(), new Box(0, 0, 0, 0));

  /** Keeps immutable copies. */
  public GraphScene {
    cards = List.copyOf(cards);
    links = List.copyOf(links);
    plates = List.copyOf(plates);
  }

  /** The card of a node. */
  public Optional<Card> card(Node node) {
    return cards.stream().filter(card -> card.node().equals(node)).findFirst();
  }

  /** The link that stands for a rule or binding. */
  public Optional<Link> link(Item item) {
    return links.stream().filter(link -> link.items().contains(item)).findFirst();
  }

  /** The plate of a rule or binding. */
  public Optional<Plate> plate(Item item) {
    return plates.stream().filter(plate -> plate.item().equals(item)).findFirst();
  }
}
