package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what lies at a point of the world. */
public final class HitTest {
  /** Half the side of a port's area, in screen pixels. */
  private static final double PORT = 12;

  /** Half the width of a link's area, in screen pixels. */
  private static final double LINE = 5;

  private HitTest() {}

  /**
   * The topmost thing.
   *
   * @param picture what is drawn
   * @param at in the world
   * @param scale of the view; areas of ports and lines keep their size on screen
   */
  public static Hit at(GraphScene picture, Point at, double scale) {
    return port(picture, at, Math.max(PORT / 2, PORT / scale))
        .or(() -> plate(picture, at))
        .or(() -> card(picture, at))
        .or(() -> link(picture, at, LINE / scale))
        .orElseGet(Hit.Nothing::new);
  }

  /** The card at a point, ports aside. */
  public static Optional<Card> cardAt(GraphScene picture, Point at) {
    return picture.cards().reversed().stream()
        .filter(card -> contains(card.box(), at, 0))
        .findFirst();
  }

  private static Optional<Hit> port(GraphScene picture, Point at, double reach) {
    return picture.cards().stream()
        .filter(card -> card.canCall() && onPort(card, at, reach))
        .findFirst()
        .map(Hit.OutPort::new);
  }

  private static boolean onPort(Card card, Point at, double reach) {
    return Math.abs(at.x() - card.box().right()) <= reach
        && Math.abs(at.y() - card.box().centerY()) <= reach;
  }

  private static Optional<Hit> card(GraphScene picture, Point at) {
    return cardAt(picture, at)
        .map(card ->
            card.node() instanceof Node.Internet ? new Hit.OutPort(card) : new Hit.OnCard(card));
  }

  private static Optional<Hit> plate(GraphScene picture, Point at) {
    return picture.plates().reversed().stream()
        .filter((Plate plate) -> contains(plate.box(), at, 0))
        .findFirst()
        .map(Hit.OnPlate::new);
  }

  private static Optional<Hit> link(GraphScene picture, Point at, double reach) {
    record Near(Link link, double distance) {}
    return picture.links().stream()
        .filter(link -> contains(link.bounds(), at, reach))
        .map(link -> new Near(link, distance(link.route().points(), at)))
        .filter(near -> near.distance <= reach)
        .min(Comparator.comparingDouble(Near::distance))
        .map(near -> new Hit.OnLink(near.link));
  }

  private static double distance(List<Point> line, Point at) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < line.size(); i++) {
      least = Math.min(least, distance(line.get(i - 1), line.get(i), at));
    }
    return least;
  }

  private static double distance(Point a, Point b, Point at) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : ((at.x() - a.x()) * dx + (at.y() - a.y()) * dy) / length;
    double t = Math.clamp(along, 0, 1);
    return Math.hypot(at.x() - a.x() - t * dx, at.y() - a.y() - t * dy);
  }

  private static boolean contains(Box box, Point at, double reach) {
    return at.x() >= box.x() - reach
        && at.x() <= box.right() + reach
        && at.y() >= box.y() - reach
        && at.y() <= box.bottom() + reach;
  }
}
