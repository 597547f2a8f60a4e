package dev.signalbox.app.picture;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.Route;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Joins what is said with where it stands. */
public final class SceneComposer {
  private SceneComposer() {}

  /**
   * The picture of a plan.
   *
   * @param plan what is drawn
   * @param drawing a layout of that plan
   */
  public static GraphScene compose(GraphPlan plan, Drawing<Node, Strand> drawing) {
    List<Card> cards = new ArrayList<>();
    plan.cards()
        .forEach((node, face) ->
            place(drawing.boxes(), node, box -> cards.add(card(plan, node, face, box))));
    List<Link> links = new ArrayList<>();
    for (List<Strand> bundle : plan.bundles()) {
      place(drawing.routes(), bundle.getFirst(), route -> links.add(link(plan, bundle, route)));
    }
    List<Plate> plates = new ArrayList<>();
    plan.plates()
        .forEach((strand, face) ->
            place(
                drawing.plates(),
                strand,
                box -> plates.add(new Plate(item(plan, strand), face, box))));
    return new GraphScene(cards, links, plates, drawing.bounds());
  }

  private static <K, P> void place(Map<K, P> places, K key, Consumer<P> then) {
    P place = places.get(key);
    if (place != null) {
      then.accept(place);
    }
  }

  private static Card card(GraphPlan plan, Node node, CardFace face, Box box) {
    boolean calls =
        node instanceof Node.ServiceNode && !plan.graph().outgoingEdgesOf(node).isEmpty();
    return new Card(node, face, box, calls);
  }

  private static Link link(GraphPlan plan, List<Strand> bundle, Route route) {
    Strand first = bundle.getFirst();
    List<Item> items = bundle.stream().map(strand -> item(plan, strand)).toList();
    return new Link(first.from(), first.to(), first.kind(), items, route);
  }

  private static Item item(GraphPlan plan, Strand strand) {
    Item item = plan.items().get(strand);
    if (item == null) {
      throw new IllegalArgumentException("not of this plan: " + strand);
    }
    return item;
  }
}
