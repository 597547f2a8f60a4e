package dev.signalbox.app.ui.canvas.gesture;

import dev.signalbox.app.picture.Card;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Optional;

/** Selects the cards inside a frame. */
public final class FrameGesture implements Gesture {
  private final Surface surface;
  private final Pointer start;

  /** Starts at a press on the empty canvas. */
  public FrameGesture(Surface surface, Pointer start) {
    this.surface = surface;
    this.start = start;
  }

  @Override
  public void drag(Pointer pointer) {
    surface.frame(Optional.of(box(start.screen(), pointer.screen())));
  }

  @Override
  public void drop(Pointer pointer) {
    surface.frame(Optional.empty());
    Box framed = box(start.world(), pointer.world());
    List<Item> inside =
        surface.picture().cards().stream()
            .filter(card -> touches(framed, card.box()))
            .map(Card::item)
            .toList();
    surface.select(inside);
  }

  @Override
  public void cancel() {
    surface.frame(Optional.empty());
  }

  private static Box box(Point a, Point b) {
    return new Box(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  private static boolean touches(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }
}
