package dev.signalbox.layout;

import dev.signalbox.layout.engine.Engine;

/**
 * Draws directed graphs in columns from left to right.
 *
 * <p>In every drawing: boxes do not overlap; an edge touches no box but those at its ends; plates
 * overlap neither boxes nor each other nor foreign edges; nothing stands left of the entry. The
 * same request gives the same drawing on every machine.
 */
public final class LayeredLayout {
  private LayeredLayout() {}

  /**
   * Draws {@code request}, staying close to its previous drawing if it has one.
   *
   * @throws LayoutCancelledException if {@code monitor} asked to stop
   */
  public static <V, E> Drawing<V, E> draw(LayoutRequest<V, E> request, LayoutMonitor monitor) {
    return Engine.draw(request, monitor);
  }
}
