package dev.signalbox.app.picture;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import java.util.List;

/**
 * A picture made so small that a card shows it; a size of its own, so that lines keep their width.
 *
 * @param factor pixels for each of the picture
 * @param dx shift to the right afterwards
 * @param dy shift down afterwards
 */
public record Thumbnail(double factor, double dx, double dy) {
  /** Few cards are not blown up. */
  private static final double MOST = 0.28;

  /**
   * The picture in the middle of a field, without plates: nobody could read them.
   *
   * @param width of the field in pixels
   * @param height of the field in pixels
   */
  public static GraphScene of(GraphScene scene, double width, double height) {
    Box all = scene.bounds();
    double fits = Math.min(width / Math.max(1, all.width()), height / Math.max(1, all.height()));
    double factor = Math.min(MOST, fits);
    return new Thumbnail(
            factor,
            (width - all.width() * factor) / 2 - all.x() * factor,
            (height - all.height() * factor) / 2 - all.y() * factor)
        .small(scene);
  }

  private GraphScene small(GraphScene scene) {
    return new GraphScene(
        scene.cards().stream().map(card -> card.at(small(card.box()))).toList(),
        scene.links().stream().map(link -> link.along(small(link.route()))).toList(),
        List.of(),
        small(scene.bounds()));
  }

  private Route small(Route route) {
    return new Route(
        route.points().stream().map(this::small).toList(),
        route.curves().stream().map(this::small).toList());
  }

  private CubicCurve small(CubicCurve curve) {
    return new CubicCurve(
        small(curve.start()), small(curve.control1()), small(curve.control2()), small(curve.end()));
  }

  private Point small(Point point) {
    return new Point(point.x() * factor + dx, point.y() * factor + dy);
  }

  private Box small(Box box) {
    Point corner = small(new Point(box.x(), box.y()));
    return new Box(corner.x(), corner.y(), box.width() * factor, box.height() * factor);
  }
}
