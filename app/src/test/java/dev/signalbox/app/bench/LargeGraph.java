package dev.signalbox.app.bench;

import dev.signalbox.app.picture.Badge;
import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.CardFace;
import dev.signalbox.app.picture.CardKind;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.app.picture.LinkShape;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.app.picture.PlateFace;
import dev.signalbox.app.picture.Tone;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A picture of any size, the same at every run. */
final class LargeGraph {
  private static final int ROWS = 50;
  private static final double COLUMN = 252;
  private static final double ROW = 96;

  private LargeGraph() {}

  /** Cards in columns with links to cards a few columns on. */
  static GraphScene of(int nodes, int edges) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      cards.add(card(i));
    }
    Random random = new Random(7);
    List<Link> links = new ArrayList<>();
    List<Plate> plates = new ArrayList<>();
    for (int i = 0; i < edges; i++) {
      int from = random.nextInt(nodes - 5 * ROWS);
      int to = Math.min(nodes - 1, from + ROWS * (1 + random.nextInt(3)) + random.nextInt(9) - 4);
      add(cards.get(from), cards.get(to), i, links, plates);
    }
    double width = Math.ceil(nodes / (double) ROWS) * COLUMN;
    return new GraphScene(cards, links, plates, new Box(0, 0, width, ROWS * ROW));
  }

  private static Card card(int index) {
    String name = "service-" + index;
    CardFace face =
        new CardFace(
            CardKind.SERVER,
            name,
            name,
            "FastAPI",
            "apps/" + index,
            "apps/" + index,
            Badge.NONE,
            Tone.PLAIN);
    double x = Math.floorDiv(index, ROWS) * COLUMN;
    double y = (index % ROWS) * ROW;
    return new Card(new Node.ServiceNode(name), face, new Box(x, y, 152, 72), true);
  }

  private static void add(Card from, Card to, int index, List<Link> links, List<Plate> plates) {
    Point start = new Point(from.box().right(), from.box().centerY());
    Point end = new Point(to.box().x(), to.box().centerY());
    Route route = LinkShape.direct(start, end);
    Item item = new Item.BindingItem(from.face().title(), index);
    links.add(new Link(from.node(), to.node(), LinkKind.BINDING, List.of(item), route));
    Point middle = route.points().get(route.points().size() / 2);
    PlateFace face = new PlateFace(LinkKind.BINDING, "", "API_URL", "API_URL", false);
    plates.add(new Plate(item, face, new Box(middle.x() - 29, middle.y() - 10, 58, 20)));
  }
}
