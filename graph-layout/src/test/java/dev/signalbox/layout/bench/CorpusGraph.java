package dev.signalbox.layout.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.LayoutRequest;
import dev.signalbox.layout.Routing;
import dev.signalbox.layout.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

/**
 * One graph of the corpus.
 *
 * @param entry the vertex drawn first, or -1
 * @param edges source and target of each edge
 */
public record CorpusGraph(String id, String bucket, int entry, List<Size> sizes, List<Ends> edges) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The ends of an edge. */
  public record Ends(int source, int target) {}

  /** All graphs under {@code -Dsignalbox.layout}, smallest first; none if the folder is absent. */
  public static List<CorpusGraph> all() throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String only = System.getProperty("signalbox.layout.only", ".*");
    List<CorpusGraph> graphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode json = JSON.readTree(file.toFile());
        if (json.has("edges") && json.path("id").asText().matches(only)) {
          graphs.add(read(json));
        }
      }
    }
    graphs.sort(Comparator.comparingInt(g -> g.sizes.size() + g.edges.size()));
    return graphs;
  }

  /** The folder of baselines beside the corpus. */
  public static Path baselines() {
    return root().resolve("baselines");
  }

  private static Path folder() {
    Path inside = root().resolve("corpus");
    return Files.isDirectory(inside) ? inside : root();
  }

  private static Path root() {
    String shared = System.getProperty("signalbox.shared", "../shared");
    return Path.of(System.getProperty("signalbox.layout", shared + "/layout"));
  }

  private static CorpusGraph read(JsonNode json) {
    List<Size> sizes = new ArrayList<>();
    for (int i = 0; i < json.get("w").size(); i++) {
      sizes.add(new Size(json.get("w").get(i).asDouble(), json.get("h").get(i).asDouble()));
    }
    List<Ends> edges = new ArrayList<>();
    json.get("edges").forEach(e -> edges.add(new Ends(e.get(0).asInt(), e.get(1).asInt())));
    return new CorpusGraph(
        json.get("id").asText(), bucket(sizes.size()), json.path("entry").asInt(-1), sizes, edges);
  }

  private static String bucket(int vertices) {
    return vertices <= 15 ? "A" : vertices <= 60 ? "B" : vertices <= 300 ? "C" : "D";
  }

  /** The same graph with one more edge. */
  public CorpusGraph plus(Ends edge) {
    List<Ends> more = new ArrayList<>(edges);
    more.add(edge);
    return new CorpusGraph(id, bucket, entry, sizes, more);
  }

  /** The graph for JGraphT; vertices and edges are numbers. */
  public Graph<Integer, Integer> graph() {
    Graph<Integer, Integer> graph = new DirectedPseudograph<>(Integer.class);
    for (int v = 0; v < sizes.size(); v++) {
      graph.addVertex(v);
    }
    for (int e = 0; e < edges.size(); e++) {
      graph.addEdge(edges.get(e).source(), edges.get(e).target(), e);
    }
    return graph;
  }

  /** A request with the corpus spacing. */
  public LayoutRequest.Builder<Integer, Integer> request() {
    Map<Integer, Size> sizeOf = new HashMap<>();
    for (int v = 0; v < sizes.size(); v++) {
      sizeOf.put(v, sizes.get(v));
    }
    LayoutRequest.Builder<Integer, Integer> builder =
        LayoutRequest.of(graph(), sizeOf).options(options());
    return entry >= 0 ? builder.entry(entry) : builder;
  }

  /** The corpus spacing; {@code -Dsignalbox.layout.routing} and {@code .effort} change the rest. */
  private static LayoutOptions options() {
    String routing = System.getProperty("signalbox.layout.routing", "polyline");
    String effort = System.getProperty("signalbox.layout.effort", "1");
    return LayoutOptions.DEFAULTS
        .withRouting(Routing.valueOf(routing.toUpperCase(Locale.ROOT)))
        .withEffort(Double.parseDouble(effort));
  }
}
