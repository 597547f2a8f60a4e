package dev.signalbox.app.picture;

import dev.signalbox.layout.Backward;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.LayoutRequest;
import dev.signalbox.layout.Routing;
import dev.signalbox.layout.Size;
import dev.signalbox.model.graph.Edge;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.graph.ServicesGraph;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * What is to be drawn, before anything has a place.
 *
 * @param graph nodes and the identities of their edges, in file order
 * @param cards what each node's card says
 * @param plates what each edge's plate says
 * @param items what each edge stands for
 * @param bundles parallel edges of one kind that share a link, in file order; single ones too
 */
public record GraphPlan(
    Graph<Node, Strand> graph,
    Map<Node, CardFace> cards,
    Map<Strand, PlateFace> plates,
    Map<Strand, Item> items,
    List<List<Strand>> bundles) {
  /** How many plates of one link are shown; the last of more says how many are left. */
  private static final int MAX_STACK = 6;

  private static final LayoutOptions OPTIONS =
      new LayoutOptions(24, 10, 32, 10, 4, 20, 0, Routing.CURVE, Backward.AROUND, 1);

  /** Plans the picture of a file. */
  public static GraphPlan of(GraphInput input) {
    Graph<Node, Edge> services = ServicesGraph.of(input.config());
    Set<Node> reached = reached(services);
    CardFaces cardFaces = new CardFaces(input, reached);
    PlateFaces plateFaces = new PlateFaces(input);
    Map<Node, CardFace> cards = new LinkedHashMap<>();
    Graph<Node, Strand> graph = new DirectedPseudograph<>(Strand.class);
    for (Node node : services.vertexSet()) {
      graph.addVertex(node);
      cards.put(node, cardFaces.face(node));
    }
    Map<Strand, PlateFace> plates = new LinkedHashMap<>();
    Map<Strand, Item> items = new LinkedHashMap<>();
    for (Edge edge : services.edgeSet()) {
      Node from = services.getEdgeSource(edge);
      Node to = services.getEdgeTarget(edge);
      PlateFace face = plateFaces.face(edge, to);
      Strand strand = fresh(graph, new Strand(from, to, face.kind(), face.fullText(), 0));
      graph.addEdge(from, to, strand);
      if (face.kind() != LinkKind.TRIGGER || !face.text().isEmpty()) {
        plates.put(strand, face);
      }
      items.put(strand, Item.edge(edge));
    }
    List<List<Strand>> bundles = bundles(graph.edgeSet());
    bundles.forEach(bundle -> cutStack(bundle, plates, input.words()));
    return new GraphPlan(graph, cards, plates, items, bundles);
  }

  /** The layout that places it. */
  public LayoutRequest<Node, Strand> request(
      Optional<Drawing<Node, Strand>> previous, Set<Node> pinned) {
    Map<Node, Size> sizes = new HashMap<>();
    cards.keySet().forEach(node -> sizes.put(node, size(node)));
    Map<Strand, Size> plateSizes = new HashMap<>();
    plates.forEach((strand, face) -> plateSizes.put(strand, CardSize.plate(face)));
    LayoutRequest.Builder<Node, Strand> builder =
        LayoutRequest.of(graph, sizes)
            .entryBar(new Node.Internet())
            .plates(plateSizes)
            .ranks(ranks())
            .bundles(bundles)
            .options(OPTIONS);
    previous.ifPresent(drawing -> builder.previous(drawing).pinned(pinned));
    return builder.build();
  }

  /** Rules in the order they are tried, redirects last: they leave the project. */
  private Map<Strand, Integer> ranks() {
    Map<Strand, Integer> ranks = new HashMap<>();
    Stream.of(true, false)
        .flatMap(inside ->
            graph.edgeSet().stream()
                .filter(strand -> inside == (strand.kind() != LinkKind.REDIRECT)))
        .forEach(strand -> ranks.put(strand, ranks.size()));
    return ranks;
  }

  /**
   * The size of a node's card.
   *
   * @throws IllegalArgumentException if the node is not of this plan
   */
  public Size size(Node node) {
    CardFace face = cards.get(node);
    if (face == null) {
      throw new IllegalArgumentException("not of this plan: " + node);
    }
    return switch (face.kind()) {
      case INTERNET -> new Size(CardSize.BAR_WIDTH, CardSize.BAR_HEIGHT);
      case TIMER, QUEUE -> CardSize.entry(face.fullTitle());
      default -> CardSize.card(face.fullTitle());
    };
  }

  private static Set<Node> reached(Graph<Node, Edge> services) {
    Set<Node> reached = new HashSet<>();
    List<Node> starts = services.vertexSet().stream().filter(GraphPlan::isEntry).toList();
    new BreadthFirstIterator<>(services, starts).forEachRemaining(reached::add);
    return reached;
  }

  private static boolean isEntry(Node node) {
    return node instanceof Node.Internet
        || node instanceof Node.Timer
        || node instanceof Node.Topic;
  }

  private static Strand fresh(Graph<Node, Strand> graph, Strand wanted) {
    Strand strand = wanted;
    while (graph.containsEdge(strand)) {
      strand =
          new Strand(
              strand.from(), strand.to(), strand.kind(), strand.text(), strand.occurrence() + 1);
    }
    return strand;
  }

  private static List<List<Strand>> bundles(Collection<Strand> strands) {
    record Ends(Node from, Node to, LinkKind kind) {}
    Map<Ends, List<Strand>> groups = new LinkedHashMap<>();
    for (Strand strand : strands) {
      groups
          .computeIfAbsent(
              new Ends(strand.from(), strand.to(), strand.kind()), ends -> new ArrayList<>())
          .add(strand);
    }
    return List.copyOf(groups.values());
  }

  private static void cutStack(List<Strand> bundle, Map<Strand, PlateFace> plates, Words words) {
    if (bundle.size() <= MAX_STACK) {
      return;
    }
    int shown = MAX_STACK - 1;
    PlateFace last = plates.get(bundle.get(shown));
    String more = words.text("picture.more", bundle.size() - shown);
    plates.keySet().removeAll(bundle.subList(shown, bundle.size()));
    if (last != null) {
      plates.put(bundle.get(shown), new PlateFace(last.kind(), "", more, more, false));
    }
  }
}
