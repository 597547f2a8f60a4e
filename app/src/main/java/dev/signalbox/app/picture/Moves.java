package dev.signalbox.app.picture;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.model.graph.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The picture while cards are being moved: links follow at once, in their simplest form. */
public final class Moves {
  private Moves() {}

  /**
   * The picture with some cards elsewhere.
   *
   * @param picture before the move
   * @param moved nodes of the cards that move
   * @param dx how far
   * @param dy how far
   */
  public static GraphScene moved(GraphScene picture, Set<Node> moved, double dx, double dy) {
    List<Card> cards =
        picture.cards().stream()
            .map(card -> moved.contains(card.node()) ? card.at(card.box().plus(dx, dy)) : card)
            .toList();
    Map<Link, Link> links = new HashMap<>();
    for (Link link : picture.links()) {
      links.put(link, follow(link, moved, dx, dy));
    }
    List<Plate> plates =
        picture.plates().stream().map(plate -> follow(picture, plate, links)).toList();
    return new GraphScene(
        cards, picture.links().stream().map(link -> links.getOrDefault(link, link)).toList(),
        plates, picture.bounds());
  }

  private static Link follow(Link link, Set<Node> moved, double dx, double dy) {
    boolean start = moved.contains(link.from());
    boolean end = moved.contains(link.to());
    if (!start && !end) {
      return link;
    }
    if (start && end) {
      return link.along(link.route().plus(dx, dy));
    }
    Point from = link.route().points().getFirst();
    Point to = link.route().points().getLast();
    return link.along(
        start ? LinkShape.direct(from.plus(dx, dy), to) : LinkShape.direct(from, to.plus(dx, dy)));
  }

  private static Plate follow(GraphScene picture, Plate plate, Map<Link, Link> links) {
    Link before = picture.link(plate.item()).orElse(null);
    Link after = before == null ? null : links.get(before);
    if (before == null
        || after == null
        || before.equals(after)
        || before.from() instanceof Node.Internet) {
      return plate;
    }
    Point old = middle(before.route());
    Point now = middle(after.route());
    Box box = plate.box();
    return plate.at(
        new Box(
            Math.round(box.x() + now.x() - old.x()),
            Math.round(box.y() + now.y() - old.y()),
            box.width(),
            box.height()));
  }

  private static Point middle(Route route) {
    if (route.curves().isEmpty()) {
      return route.points().get(route.points().size() / 2);
    }
    CubicCurve curve = route.curves().get(route.curves().size() / 2);
    return route.curves().size() % 2 == 0 ? curve.start() : curve.at(0.5);
  }
}
