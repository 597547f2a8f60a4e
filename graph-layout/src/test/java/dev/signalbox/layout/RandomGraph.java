package dev.signalbox.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

/** A random graph of any shape that can be edited at random. */
final class RandomGraph {
  private final Graph<Integer, String> graph = new DirectedPseudograph<>(String.class);
  private final Map<Integer, Size> sizes = new HashMap<>();
  private final Map<String, Size> plates = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<List<String>> bundles = new ArrayList<>();
  private final Random random;
  private final Optional<Integer> entry;
  private final boolean bar;
  private final double labelled;
  private int names;

  /** A graph of at most {@code most} vertices. */
  RandomGraph(Random random, int most) {
    this.random = random;
    int n = random.nextInt(8) == 0 ? random.nextInt(3) : 1 + random.nextInt(most);
    for (int v = 0; v < n; v++) {
      addVertex();
    }
    labelled = random.nextInt(3) / 2.0;
    entry = n > 0 && random.nextInt(4) > 0 ? Optional.of(0) : Optional.empty();
    bar = random.nextBoolean();
    double density = random.nextDouble() * 2;
    for (int e = 0; e < n * density; e++) {
      addEdge();
    }
    bundleParallelEdges();
  }

  private void addVertex() {
    int vertex = names++;
    graph.addVertex(vertex);
    sizes.put(vertex, new Size(40 + random.nextInt(160), 20 + random.nextInt(80)));
  }

  private void addEdge() {
    List<Integer> all = vertices();
    int source = all.get(random.nextInt(all.size()));
    int target = random.nextInt(12) == 0 ? source : all.get(random.nextInt(all.size()));
    String edge = "e" + names++;
    graph.addEdge(source, target, edge);
    if (random.nextDouble() < labelled) {
      plates.put(edge, new Size(20 + random.nextInt(120), 20));
    }
    if (random.nextBoolean()) {
      ranks.put(edge, names);
    }
  }

  private void bundleParallelEdges() {
    Map<List<Integer>, List<String>> byEnds = new HashMap<>();
    for (String edge : graph.edgeSet()) {
      byEnds
          .computeIfAbsent(
              List.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)),
              ends -> new ArrayList<>())
          .add(edge);
    }
    byEnds.values().stream()
        .filter(b -> b.size() > 1 && random.nextBoolean())
        .forEach(bundles::add);
  }

  /** Adds or removes a vertex or an edge. */
  void edit() {
    List<String> edges = List.copyOf(graph.edgeSet());
    int what = random.nextInt(10);
    if (what < 5 && !sizes.isEmpty()) {
      addEdge();
    } else if (what < 7 && !edges.isEmpty()) {
      removeEdge(edges.get(random.nextInt(edges.size())));
    } else if (what < 8 && sizes.size() > 1) {
      int vertex = vertices().getLast();
      List.copyOf(graph.edgesOf(vertex)).forEach(this::removeEdge);
      graph.removeVertex(vertex);
      sizes.remove(vertex);
    } else {
      addVertex();
      addEdge();
    }
  }

  private void removeEdge(String edge) {
    graph.removeEdge(edge);
    plates.remove(edge);
    ranks.remove(edge);
    bundles.removeIf(bundle -> bundle.contains(edge));
  }

  Graph<Integer, String> graph() {
    return graph;
  }

  List<Integer> vertices() {
    return List.copyOf(graph.vertexSet());
  }

  Optional<Integer> entry() {
    return entry;
  }

  LayoutRequest.Builder<Integer, String> request(Routing routing) {
    LayoutRequest.Builder<Integer, String> request =
        LayoutRequest.of(graph, sizes)
            .plates(plates)
            .ranks(ranks)
            .bundles(bundles)
            .options(LayoutOptions.DEFAULTS.withRouting(routing).withEffort(0.2));
    entry.ifPresent(vertex -> {
      if (bar) {
        request.entryBar(vertex);
      } else {
        request.entry(vertex);
      }
    });
    return request;
  }
}
