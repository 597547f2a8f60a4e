package dev.signalbox.app.picture;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.model.graph.Node;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be painted.
 *
 * @param input what the picture says
 * @param previous drawing to stay close to; empty to place everything anew
 * @param placed where a person put cards
 */
public record PaintRequest(
    GraphInput input, Optional<Drawing<Node, Strand>> previous, Map<Node, Box> placed) {
  /** Keeps an immutable copy. */
  public PaintRequest {
    placed = Map.copyOf(placed);
  }
}
