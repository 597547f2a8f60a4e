package dev.signalbox.layout.bench;

import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** ELK Layered on a corpus graph: polylines, the entry held in the first layer. */
final class Elk {
  static {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  private Elk() {}

  /** A fresh layout. */
  static Picture draw(CorpusGraph graph, EdgeRouting routing, int thoroughness) {
    return run(graph, root(routing, thoroughness), List.of());
  }

  /** A layout with every phase interactive, starting from {@code previous}. */
  static Picture redraw(CorpusGraph graph, Picture previous) {
    ElkNode root = root(EdgeRouting.POLYLINE, 7);
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
    root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    root.setProperty(
        LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.INTERACTIVE);
    root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    return run(graph, root, previous.nodes());
  }

  private static ElkNode root(EdgeRouting routing, int thoroughness) {
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
    root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(CoreOptions.EDGE_ROUTING, routing);
    root.setProperty(LayeredOptions.THOROUGHNESS, thoroughness);
    root.setProperty(CoreOptions.SPACING_NODE_NODE, 30.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 60.0);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    return root;
  }

  private static Picture run(CorpusGraph graph, ElkNode root, List<Box> previous) {
    List<ElkNode> nodes = new ArrayList<>();
    for (int v = 0; v < graph.sizes().size(); v++) {
      ElkNode node = ElkGraphUtil.createNode(root);
      node.setDimensions(graph.sizes().get(v).width(), graph.sizes().get(v).height());
      if (!previous.isEmpty()) {
        node.setLocation(previous.get(v).x(), previous.get(v).y());
      }
      if (v == graph.entry()) {
        node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
      }
      nodes.add(node);
    }
    List<ElkEdge> edges = new ArrayList<>();
    for (CorpusGraph.Ends ends : graph.edges()) {
      edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(ends.source()), nodes.get(ends.target())));
    }
    long start = Cpu.now();
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    double cpuMs = Cpu.since(start);
    List<Box> boxes =
        nodes.stream().map(n -> new Box(n.getX(), n.getY(), n.getWidth(), n.getHeight())).toList();
    return new Picture(cpuMs, boxes, edges.stream().map(Elk::points).toList(), List.of());
  }

  private static List<Point> points(ElkEdge edge) {
    ElkEdgeSection section = edge.getSections().getFirst();
    List<Point> points = new ArrayList<>();
    points.add(new Point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(b -> points.add(new Point(b.getX(), b.getY())));
    points.add(new Point(section.getEndX(), section.getEndY()));
    return points;
  }
}
