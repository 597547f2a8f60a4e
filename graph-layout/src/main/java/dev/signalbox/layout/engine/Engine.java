package dev.signalbox.layout.engine;

import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayoutCancelledException;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.LayoutRequest;
import dev.signalbox.layout.keep.Keeping;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.route.Sketch;
import java.util.Optional;

/** Runs all phases for a request. */
public final class Engine {
  private static final double MANY = 1.7;
  private static final long SOME = 8;

  private Engine() {}

  /**
   * Draws {@code request}, on top of its previous drawing if it has one and that is worth keeping.
   *
   * @throws LayoutCancelledException if the monitor says so
   */
  public static <V, E> Drawing<V, E> draw(LayoutRequest<V, E> request, LayoutMonitor monitor) {
    Reading<V, E> reading = Reading.of(request);
    Net net = reading.net();
    Optional<Sketch> kept =
        request
            .previous()
            .flatMap(drawing ->
                Keeping.draw(net, reading.previous(request, drawing), request.options()));
    Sketch sketch =
        kept.isPresent() && !request.pinned().isEmpty()
            ? kept.get()
            : better(kept, Fresh.draw(net, request.options(), monitor));
    return Writing.of(request, reading, sketch);
  }

  /** The kept drawing, unless starting again saves many crossings. */
  private static Sketch better(Optional<Sketch> kept, Sketch fresh) {
    return kept.filter(sketch ->
            Keeping.crossings(sketch)
                <= Keeping.crossings(fresh) * MANY + Math.max(SOME, sketch.boxes().length))
        .orElse(fresh);
  }
}
