package dev.signalbox.app.ui.canvas.gesture;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Moves;
import dev.signalbox.layout.Box;
import dev.signalbox.model.graph.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Moves cards. */
public final class MoveGesture implements Gesture {
  private final Surface surface;
  private final GraphScene before;
  private final Set<Node> nodes;
  private final Pointer start;

  /** Starts at a press on one of the cards. */
  public MoveGesture(Surface surface, Set<Node> nodes, Pointer start) {
    this.surface = surface;
    this.before = surface.picture();
    this.nodes = Set.copyOf(nodes);
    this.start = start;
  }

  @Override
  public void drag(Pointer pointer) {
    surface.preview(at(pointer));
  }

  @Override
  public void drop(Pointer pointer) {
    GraphScene after = at(pointer);
    surface.preview(after);
    Map<Node, Box> places = new HashMap<>();
    for (Card card : after.cards()) {
      if (nodes.contains(card.node())) {
        places.put(card.node(), card.box());
      }
    }
    surface.moved(places);
  }

  @Override
  public void cancel() {
    surface.preview(before);
  }

  private GraphScene at(Pointer pointer) {
    double dx = Math.round(pointer.world().x() - start.world().x());
    double dy = Math.round(pointer.world().y() - start.world().y());
    return Moves.moved(before, nodes, dx, dy);
  }
}
