package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayoutCancelledException;
import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.LayoutRequest;
import dev.signalbox.layout.Size;
import dev.signalbox.layout.keep.Keeping;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.route.Sketch;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs all phases for a request. */
public final class Engine {
  private static final double MANY = 1.7;
  private static final long SOME = 8;

  /** How far boxes may move, in pixels, where nothing came or went and only sizes changed. */
  private static final double A_LITTLE = 48;

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
    if (kept.isPresent() && !request.pinned().isEmpty()) {
      return Writing.of(request, reading, kept.get());
    }
    Sketch sketch = Fresh.draw(net, request.options(), monitor);
    Drawing<V, E> fresh = Writing.of(request, reading, sketch);
    return request.previous().filter(before -> onlyResized(before, fresh)).isPresent()
        ? fresh
        : Writing.of(request, reading, better(kept, sketch));
  }

  /**
   * Whether the drawings differ by sizes and what these move a little: then a fresh one is both
   * near and clean, where keeping would squeeze a wider plate in between what stays.
   */
  private static <V, E> boolean onlyResized(Drawing<V, E> before, Drawing<V, E> after) {
    return before.boxes().keySet().equals(after.boxes().keySet())
        && before.routes().keySet().equals(after.routes().keySet())
        && !(sizes(before.boxes()).equals(sizes(after.boxes()))
            && sizes(before.plates()).equals(sizes(after.plates())))
        && after.boxes().entrySet().stream()
            .allMatch(entry -> near(before.boxes().get(entry.getKey()), entry.getValue()));
  }

  private static <T> Map<T, Size> sizes(Map<T, Box> boxes) {
    return boxes.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> new Size(entry.getValue().width(), entry.getValue().height())));
  }

  private static boolean near(@Nullable Box before, Box after) {
    return before != null
        && Math.abs(before.x() - after.x()) <= A_LITTLE
        && Math.abs(before.y() - after.y()) <= A_LITTLE;
  }

  /** The kept drawing, unless starting again saves many crossings. */
  private static Sketch better(Optional<Sketch> kept, Sketch fresh) {
    return kept.filter(sketch ->
            Keeping.crossings(sketch)
                <= Keeping.crossings(fresh) * MANY + Math.max(SOME, sketch.boxes().length))
        .orElse(fresh);
  }
}
