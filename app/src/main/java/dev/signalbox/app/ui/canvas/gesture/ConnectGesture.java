package dev.signalbox.app.ui.canvas.gesture;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.LinkShape;
import dev.signalbox.app.ui.canvas.Emphasis;
import dev.signalbox.app.ui.canvas.HitTest;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import java.util.Optional;
import java.util.Set;

/** Draws a connection from a card or the Internet to a service, or to a new one. */
public final class ConnectGesture implements Gesture {
  private final Surface surface;
  private final Card source;
  private final Pointer start;
  private final Set<Node> targets;

  /** Starts at a press on the source's port. */
  public ConnectGesture(Surface surface, Card source, Pointer start) {
    this.surface = surface;
    this.source = source;
    this.start = start;
    this.targets = Connections.targets(surface.picture(), source.node());
  }

  @Override
  public void drag(Pointer pointer) {
    Optional<Card> aimed =
        HitTest.cardAt(surface.picture(), pointer.world())
            .filter(card -> targets.contains(card.node()));
    Point end = aimed.map(ConnectGesture::inPort).orElse(pointer.world());
    surface.emphasize(
        surface
            .emphasis()
            .withConnecting(
                Optional.of(
                    new Emphasis.Connecting(source.node(), targets, aimed.map(Card::node)))));
    surface.rubber(Optional.of(LinkShape.direct(outPort(), end)));
  }

  @Override
  public void drop(Pointer pointer) {
    Optional<Card> under = HitTest.cardAt(surface.picture(), pointer.world());
    if (under.isEmpty()) {
      surface.create(source.node(), pointer);
      return;
    }
    Node target = under.get().node();
    Optional<Refusal> refusal = Connections.refusal(source.node(), target);
    if (refusal.isEmpty()) {
      surface.connect(source.node(), target);
      return;
    }
    cancel();
    if (refusal.get() != Refusal.SELF) {
      surface.refuse(refusal.get(), target);
    }
  }

  @Override
  public void cancel() {
    surface.emphasize(surface.emphasis().withConnecting(Optional.empty()));
    surface.rubber(Optional.empty());
  }

  private Point outPort() {
    double y = source.node() instanceof Node.Internet ? start.world().y() : source.box().centerY();
    return new Point(source.box().right(), y);
  }

  private static Point inPort(Card card) {
    return new Point(card.box().x(), card.box().centerY());
  }
}
