package dev.signalbox.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * What to draw. Built with {@link #of}: a graph and the size of its boxes are enough, the rest is
 * optional.
 *
 * <pre>{@code
 * LayoutRequest.of(graph, sizes).entry(internet).plates(plateSizes).ranks(ruleNumbers).build();
 * }</pre>
 *
 * @param graph any JGraphT graph; undirected edges are read from source to target
 * @param sizes the size of every vertex
 * @param entry the vertex drawn first, at the left, if there is one
 * @param entryBar whether the entry is a bar as tall as the edges that leave it (its given height
 *     is then the least height), with the plates of those edges in one column beside it
 * @param plates the size of the label of each labelled edge
 * @param ranks the wanted order of edges leaving one vertex, lowest first, kept if that adds no
 *     crossing; edges without a rank, or that run backwards, come as they fall
 * @param bundles groups of edges with equal ends that share one path and stack their plates in list
 *     order
 * @param previous the drawing to stay close to, if any; vertices and edges are found by equality
 * @param pinned vertices that keep their previous box whatever happens
 * @param options distances and style
 */
public record LayoutRequest<V, E>(
    Graph<V, E> graph,
    Map<V, Size> sizes,
    Optional<V> entry,
    boolean entryBar,
    Map<E, Size> plates,
    Map<E, Integer> ranks,
    List<List<E>> bundles,
    Optional<Drawing<V, E>> previous,
    Set<V> pinned,
    LayoutOptions options) {
  /**
   * @throws IllegalArgumentException if a vertex has no size, the entry is not in the graph, or a
   *     bundle is empty, repeats an edge or joins edges of different ends
   */
  public LayoutRequest {
    sizes = Map.copyOf(sizes);
    plates = Map.copyOf(plates);
    ranks = Map.copyOf(ranks);
    bundles = bundles.stream().map(List::copyOf).toList();
    pinned = Set.copyOf(pinned);
    if (!sizes.keySet().containsAll(graph.vertexSet())) {
      throw new IllegalArgumentException("a vertex has no size");
    }
    if (entry.isPresent() && !graph.containsVertex(entry.get())) {
      throw new IllegalArgumentException("the entry is not in the graph");
    }
    checkBundles(graph, bundles);
  }

  private static <V, E> void checkBundles(Graph<V, E> graph, List<List<E>> bundles) {
    Set<E> seen = new HashSet<>();
    for (List<E> bundle : bundles) {
      if (bundle.isEmpty()) {
        throw new IllegalArgumentException("a bundle is empty");
      }
      V source = graph.getEdgeSource(bundle.getFirst());
      V target = graph.getEdgeTarget(bundle.getFirst());
      for (E edge : bundle) {
        if (!seen.add(edge)) {
          throw new IllegalArgumentException("an edge is bundled twice: " + edge);
        }
        if (!graph.getEdgeSource(edge).equals(source)
            || !graph.getEdgeTarget(edge).equals(target)) {
          throw new IllegalArgumentException("a bundle joins edges of different ends: " + edge);
        }
      }
    }
  }

  /** Starts a request for {@code graph} with boxes of {@code sizes}. */
  public static <V, E> Builder<V, E> of(Graph<V, E> graph, Map<V, Size> sizes) {
    return new Builder<>(graph, sizes);
  }

  /** Collects the optional parts; each setter replaces what was set before. */
  public static final class Builder<V, E> {
    private final Graph<V, E> graph;
    private final Map<V, Size> sizes;
    private Optional<V> entry = Optional.empty();
    private boolean entryBar;
    private Map<E, Size> plates = new HashMap<>();
    private Map<E, Integer> ranks = new HashMap<>();
    private List<List<E>> bundles = new ArrayList<>();
    private Optional<Drawing<V, E>> previous = Optional.empty();
    private Set<V> pinned = Set.of();
    private LayoutOptions options = LayoutOptions.DEFAULTS;

    private Builder(Graph<V, E> graph, Map<V, Size> sizes) {
      this.graph = graph;
      this.sizes = sizes;
    }

    /** Draws {@code vertex} first, at the left, with the size it was given. */
    public Builder<V, E> entry(V vertex) {
      entry = Optional.of(vertex);
      entryBar = false;
      return this;
    }

    /** Draws {@code vertex} first, as a bar as tall as what leaves it. */
    public Builder<V, E> entryBar(V vertex) {
      entry = Optional.of(vertex);
      entryBar = true;
      return this;
    }

    /** Gives labels of these sizes to these edges. */
    public Builder<V, E> plates(Map<E, Size> sizesByEdge) {
      plates = sizesByEdge;
      return this;
    }

    /** Wants edges leaving one vertex in this order. */
    public Builder<V, E> ranks(Map<E, Integer> ranksByEdge) {
      ranks = ranksByEdge;
      return this;
    }

    /** Lets each of these groups of edges share one path. */
    public Builder<V, E> bundles(List<List<E>> groups) {
      bundles = groups;
      return this;
    }

    /** Stays close to {@code drawing}. */
    public Builder<V, E> previous(Drawing<V, E> drawing) {
      previous = Optional.of(drawing);
      return this;
    }

    /** Keeps the boxes of {@code vertices} exactly where the previous drawing has them. */
    public Builder<V, E> pinned(Set<V> vertices) {
      pinned = vertices;
      return this;
    }

    /** Draws with these distances and in this style. */
    public Builder<V, E> options(LayoutOptions chosen) {
      options = chosen;
      return this;
    }

    /**
     * The request.
     *
     * @throws IllegalArgumentException as the record's constructor says
     */
    public LayoutRequest<V, E> build() {
      return new LayoutRequest<>(
          graph, sizes, entry, entryBar, plates, ranks, bundles, previous, pinned, options);
    }
  }
}
