package dev.signalbox.layout.keep;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.net.Net;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper so far: boxes by vertex, routes and rooms for plates by edge; null where
 * nothing is drawn yet.
 */
final class Scene {
  private final Net net;
  private final @Nullable Box[] boxes;
  private final @Nullable Route[] routes;
  private final @Nullable Box[] plates;
  private final List<Segment> segments = new ArrayList<>();
  private List<Box> boxList = List.of();
  private final @Nullable Box[] loopRooms;
  private List<Box> plateList = List.of();

  /** A straight piece of {@code edge}. */
  record Segment(Point from, Point to, int edge) {}

  Scene(Net net) {
    this.net = net;
    int vertices = net.vertices();
    int edges = net.edges();
    boxes = new @Nullable Box[vertices];
    loopRooms = new @Nullable Box[vertices];
    routes = new @Nullable Route[edges];
    plates = new @Nullable Box[edges];
  }

  @Nullable Box box(int vertex) {
    return boxes[vertex];
  }

  @Nullable Route route(int edge) {
    return routes[edge];
  }

  @Nullable Box plate(int edge) {
    return plates[edge];
  }

  /** Puts the box of {@code vertex} and the room above it for its loops. */
  void putBox(int vertex, Box box) {
    boxes[vertex] = box;
    boxList = present(boxes);
    loopRooms[vertex] = loopRoom(vertex, box);
    listPlates();
  }

  private @Nullable Box loopRoom(int vertex, Box box) {
    double height = net.margin()[vertex];
    return height == 0 ? null : new Box(box.x(), box.y() - height, box.width(), height);
  }

  private void listPlates() {
    plateList = present(plates);
    plateList.addAll(present(loopRooms));
  }

  /** Takes the box of {@code vertex} away. */
  void removeBox(int vertex) {
    boxes[vertex] = null;
    boxList = present(boxes);
    loopRooms[vertex] = null;
    listPlates();
  }

  /** How often {@code edges} cross other edges and each other, the latter counted twice. */
  int crossings(List<Integer> edges) {
    int sum = 0;
    for (int edge : edges) {
      for (Segment segment : segmentsOf(edge)) {
        sum += Crossings.with(segment.from(), segment.to(), edge, segments);
      }
    }
    return sum;
  }

  void putPlate(int edge, Box room) {
    plates[edge] = room;
    listPlates();
  }

  void dropPlate(int edge) {
    plates[edge] = null;
    listPlates();
  }

  void putRoute(int edge, Route route) {
    routes[edge] = route;
    for (int i = 0; i + 1 < route.points().size(); i++) {
      segments.add(new Segment(route.points().get(i), route.points().get(i + 1), edge));
    }
  }

  /** Takes the route and the plate of {@code edge} away. */
  void removeRoute(int edge) {
    routes[edge] = null;
    dropPlate(edge);
    segments.removeIf(segment -> segment.edge() == edge);
  }

  /** The straight pieces of one edge. */
  List<Segment> segmentsOf(int edge) {
    return segments.stream().filter(segment -> segment.edge() == edge).toList();
  }

  /** All straight pieces, newest last. */
  List<Segment> segments() {
    return segments;
  }

  /** All boxes drawn. */
  List<Box> boxes() {
    return boxList;
  }

  /** The room for the loops of {@code vertex}, if it is drawn and has any. */
  @Nullable Box loopRoom(int vertex) {
    return loopRooms[vertex];
  }

  /** All rooms for plates and loops drawn. */
  List<Box> plates() {
    return plateList;
  }

  private static List<Box> present(@Nullable Box[] all) {
    List<Box> present = new ArrayList<>();
    for (Box box : all) {
      if (box != null) {
        present.add(box);
      }
    }
    return present;
  }

  /** Heights at which edges end on the upright line {@code x} between two heights. */
  List<Double> touching(double x, double top, double bottom) {
    List<Double> heights = new ArrayList<>();
    for (Route route : routes) {
      if (route != null) {
        for (Point end : List.of(route.points().getFirst(), route.points().getLast())) {
          if (Math.abs(end.x() - x) < 0.5 && end.y() >= top && end.y() <= bottom) {
            heights.add(end.y());
          }
        }
      }
    }
    return heights;
  }

  /** Whether {@code area} meets no box, plate or edge. */
  boolean free(Box area) {
    return freeOfSolids(area)
        && segments.stream().noneMatch(s -> Geometry.meets(s.from(), s.to(), area));
  }

  /** Whether {@code area} meets no box or plate. */
  boolean freeOfSolids(Box area) {
    return boxes().stream().noneMatch(box -> Geometry.overlap(box, area))
        && plates().stream().noneMatch(box -> Geometry.overlap(box, area));
  }

  /** The smallest box around all boxes and plates. */
  Box bounds() {
    Box bounds = null;
    for (Box box : boxes()) {
      bounds = bounds == null ? box : bounds.union(box);
    }
    for (Box box : plates()) {
      bounds = bounds == null ? box : bounds.union(box);
    }
    return bounds == null ? new Box(0, 0, 0, 0) : bounds;
  }
}
