package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.keep.Scene.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Draws the most crossed edges again where that saves crossings; no box moves. */
final class Rerouting {
  private final Scene scene;
  private final IntPredicate insert;

  /**
   * @param insert draws an edge that has no route and says whether it could
   */
  Rerouting(Scene scene, IntPredicate insert) {
    this.scene = scene;
    this.insert = insert;
  }

  /**
   * Tries the {@code most} edges that cross others most, if they cross at least two.
   *
   * @return whether that saved anything
   */
  boolean run(int edges, int most) {
    int[] crossings = new int[edges];
    for (int e = 0; e < edges; e++) {
      crossings[e] = crossings(e);
    }
    List<Integer> worst = new ArrayList<>();
    for (int e = 0; e < edges; e++) {
      if (crossings[e] > 1) {
        worst.add(e);
      }
    }
    worst.sort(Comparator.comparingInt(e -> -crossings[e]));
    return worst.stream().limit(most).filter(this::again).count() > 0;
  }

  private boolean again(int edge) {
    int before = crossings(edge);
    Route route = Objects.requireNonNull(scene.route(edge));
    @Nullable Box plate = scene.plate(edge);
    scene.removeRoute(edge);
    boolean drawn = insert.test(edge);
    if (drawn && crossings(edge) < before) {
      return true;
    }
    if (drawn) {
      scene.removeRoute(edge);
    }
    if (plate != null) {
      scene.putPlate(edge, plate);
    }
    scene.putRoute(edge, route);
    return false;
  }

  private int crossings(int edge) {
    int sum = 0;
    for (Segment segment : scene.segmentsOf(edge)) {
      sum += Crossings.with(segment.from(), segment.to(), edge, scene.segments());
    }
    return sum;
  }
}
