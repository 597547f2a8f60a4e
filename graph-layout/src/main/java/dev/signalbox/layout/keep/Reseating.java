package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Net;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Moves single boxes whose edges cross many others, where that saves many crossings. */
final class Reseating {
  private final Net net;
  private final Scene scene;
  private final Seats seats;
  private final IntPredicate insert;

  /**
   * @param insert draws an edge that has no route and says whether it could
   */
  Reseating(Net net, Scene scene, Seats seats, IntPredicate insert) {
    this.net = net;
    this.scene = scene;
    this.seats = seats;
    this.insert = insert;
  }

  /**
   * Tries the {@code most} boxes with the most crossed edges; the entry never moves.
   *
   * @param fixed vertices that must not move
   * @param least how many crossings must be saved by a move
   */
  void run(boolean[] fixed, int most, int least) {
    List<Integer> worst = new ArrayList<>();
    int[] crossings = new int[net.vertices()];
    for (int v = 0; v < crossings.length; v++) {
      crossings[v] = scene.crossings(edges(v));
      if (!fixed[v] && v != net.entry() && crossings[v] >= least) {
        worst.add(v);
      }
    }
    worst.sort(Comparator.comparingInt(v -> -crossings[v]));
    for (int v : worst.subList(0, Math.min(most, worst.size()))) {
      move(v, least);
    }
  }

  private void move(int vertex, int least) {
    List<Integer> edges = edges(vertex);
    int before = scene.crossings(edges);
    Box box = Objects.requireNonNull(scene.box(vertex));
    List<@Nullable Box> plates = new ArrayList<>();
    List<Route> routes = new ArrayList<>();
    for (int e : edges) {
      plates.add(scene.plate(e));
      routes.add(Objects.requireNonNull(scene.route(e)));
    }
    edges.forEach(scene::removeRoute);
    scene.removeBox(vertex);
    seats.seat(vertex, null);
    boolean drawn = edges.stream().allMatch(insert::test);
    if (drawn && scene.crossings(edges) + least <= before) {
      return;
    }
    edges.forEach(scene::removeRoute);
    scene.putBox(vertex, box);
    for (int i = 0; i < edges.size(); i++) {
      Box plate = plates.get(i);
      if (plate != null) {
        scene.putPlate(edges.get(i), plate);
      }
      scene.putRoute(edges.get(i), routes.get(i));
    }
  }

  private List<Integer> edges(int vertex) {
    List<Integer> edges = new ArrayList<>();
    for (int e = 0; e < net.edges(); e++) {
      if (net.from()[e] == vertex || net.to()[e] == vertex) {
        edges.add(e);
      }
    }
    return edges;
  }
}
