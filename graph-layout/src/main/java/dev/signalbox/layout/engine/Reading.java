package dev.signalbox.layout.engine;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.LayoutRequest;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.Size;
import dev.signalbox.layout.keep.Previous;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.net.Plate;
import dev.signalbox.layout.net.Turning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;

/**
 * A request as a net, and what each number of the net stands for.
 *
 * @param vertices the vertex of each number
 * @param bundles the edges of each number; all but one have more than one edge only if bundled
 * @param loops for each vertex the edges from it to itself
 * @param net the net
 */
record Reading<V, E>(List<V> vertices, List<List<E>> bundles, List<List<E>> loops, Net net) {
  /** Reads {@code request} in the order of its graph. */
  static <V, E> Reading<V, E> of(LayoutRequest<V, E> request) {
    Graph<V, E> graph = request.graph();
    List<V> vertices = new ArrayList<>(graph.vertexSet());
    Map<V, Integer> number = new HashMap<>();
    List<List<E>> loops = new ArrayList<>();
    for (V vertex : vertices) {
      number.put(vertex, number.size());
      loops.add(new ArrayList<>());
    }
    List<List<E>> bundles = new ArrayList<>();
    for (List<E> bundle : bundles(request)) {
      V source = graph.getEdgeSource(bundle.getFirst());
      if (source.equals(graph.getEdgeTarget(bundle.getFirst()))) {
        loops.get(number.getOrDefault(source, -1)).addAll(bundle);
      } else {
        bundles.add(bundle);
      }
    }
    return new Reading<>(vertices, bundles, loops, net(request, vertices, bundles, loops, number));
  }

  /** What of an earlier drawing is still of use, by number. */
  Previous previous(LayoutRequest<V, E> request, Drawing<V, E> drawing) {
    @Nullable Box[] boxes = new @Nullable Box[vertices.size()];
    boolean[] pinned = new boolean[vertices.size()];
    for (int v = 0; v < boxes.length; v++) {
      boxes[v] = box(v, drawing.boxes().get(vertices.get(v)));
      pinned[v] = request.pinned().contains(vertices.get(v));
    }
    @Nullable Route[] routes = new @Nullable Route[bundles.size()];
    @Nullable Box[] plates = new @Nullable Box[bundles.size()];
    for (int e = 0; e < routes.length; e++) {
      for (E edge : bundles.get(e)) {
        routes[e] = routes[e] == null ? drawing.routes().get(edge) : routes[e];
      }
      routes[e] = detached(e, routes[e], boxes, drawing);
      plates[e] = room(e, request, drawing);
    }
    return new Previous(boxes, routes, plates, pinned);
  }

  private @Nullable Route detached(
      int edge, @Nullable Route route, @Nullable Box[] rooms, Drawing<V, E> drawing) {
    Box sourceRoom = rooms[net.from()[edge]];
    Box targetRoom = rooms[net.to()[edge]];
    Box source = drawing.boxes().get(vertices.get(net.from()[edge]));
    Box target = drawing.boxes().get(vertices.get(net.to()[edge]));
    return route == null
            || sourceRoom == null
            || targetRoom == null
            || source == null
            || target == null
        ? route
        : Stubs.shortened(route, source, sourceRoom, target, targetRoom);
  }

  /**
   * The earlier box with the present size: the entry keeps its left side, a bar its height, others
   * their middle.
   */
  private @Nullable Box box(int vertex, @Nullable Box earlier) {
    if (earlier == null) {
      return null;
    }
    double width = net.width()[vertex];
    double height = net.height()[vertex];
    boolean flush = vertex == net.entry() || earlier.width() == width;
    double x = flush ? earlier.x() : earlier.centerX() - width / 2;
    if (vertex == net.entry() && net.entryBar()) {
      return new Box(earlier.x(), earlier.y(), width, Math.max(height, earlier.height()));
    }
    double y = earlier.height() == height ? earlier.y() : earlier.centerY() - height / 2;
    return new Box(x, y, width, height);
  }

  /** The earlier room of the plates of a bundle, if it has the present size. */
  private @Nullable Box room(int bundle, LayoutRequest<V, E> request, Drawing<V, E> drawing) {
    Box room = null;
    for (E edge : bundles.get(bundle)) {
      Size size = request.plates().get(edge);
      if (size == null) {
        continue;
      }
      Box plate = drawing.plates().get(edge);
      if (plate == null || plate.width() != size.width() || plate.height() != size.height()) {
        return null;
      }
      room = room == null ? plate : room.union(plate);
    }
    Plate plate = net.plates()[bundle];
    boolean fits = room != null && Math.abs(room.height() - plate.above() - plate.below()) < 0.5;
    return fits ? room : null;
  }

  private static <V, E> List<List<E>> bundles(LayoutRequest<V, E> request) {
    Map<E, List<E>> bundleOf = new HashMap<>();
    for (List<E> bundle : request.bundles()) {
      bundle.forEach(edge -> bundleOf.put(edge, bundle));
    }
    Map<E, List<E>> inOrder = new LinkedHashMap<>();
    for (E edge : request.graph().edgeSet()) {
      List<E> bundle = bundleOf.getOrDefault(edge, List.of(edge));
      inOrder.putIfAbsent(bundle.getFirst(), bundle);
    }
    return List.copyOf(inOrder.values());
  }

  private static <V, E> Net net(
      LayoutRequest<V, E> request,
      List<V> vertices,
      List<List<E>> bundles,
      List<List<E>> loops,
      Map<V, Integer> number) {
    int n = vertices.size();
    double[] width = new double[n];
    double[] height = new double[n];
    double[] margin = new double[n];
    for (int v = 0; v < n; v++) {
      Size size = size(request, vertices.get(v));
      Size around = Loops.room(loops.get(v), request.plates(), request.options());
      width[v] = Math.max(size.width(), around.width());
      height[v] = size.height();
      margin[v] = around.height();
    }
    int m = bundles.size();
    int[] from = new int[m];
    int[] to = new int[m];
    Plate[] plates = new Plate[m];
    int[] rank = new int[m];
    for (int e = 0; e < m; e++) {
      E first = bundles.get(e).getFirst();
      from[e] = number.getOrDefault(request.graph().getEdgeSource(first), -1);
      to[e] = number.getOrDefault(request.graph().getEdgeTarget(first), -1);
      plates[e] = plate(bundles.get(e), request.plates(), request.options());
      rank[e] = Integer.MAX_VALUE;
      for (E edge : bundles.get(e)) {
        rank[e] = Math.min(rank[e], request.ranks().getOrDefault(edge, Integer.MAX_VALUE));
      }
    }
    int entry = request.entry().map(number::get).orElse(-1);
    Turning[] turning = new Turning[n];
    Arrays.fill(turning, Turning.NONE);
    return new Net(
        width, height, margin, from, to, plates, rank, entry, request.entryBar(), turning);
  }

  private static <V, E> Size size(LayoutRequest<V, E> request, V vertex) {
    Size size = request.sizes().get(vertex);
    if (size == null) {
      throw new IllegalArgumentException("no size for " + vertex);
    }
    return size;
  }

  private static <E> Plate plate(List<E> bundle, Map<E, Size> sizes, LayoutOptions options) {
    double width = 0;
    double height = 0;
    double first = 0;
    for (E edge : bundle) {
      Size size = sizes.get(edge);
      if (size != null) {
        width = Math.max(width, size.width());
        first = height == 0 ? size.height() : first;
        height += (height == 0 ? 0 : options.plateStack()) + size.height();
      }
    }
    return width == 0 ? Plate.NONE : new Plate(width, first / 2, height - first / 2);
  }
}
