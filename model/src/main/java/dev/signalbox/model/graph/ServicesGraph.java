package dev.signalbox.model.graph;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.ExperimentalService;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.config.Service;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jspecify.annotations.Nullable;

/** Builds the services graph of a config. Vertices and edges keep file order. */
public final class ServicesGraph {
  private final Graph<Node, Edge> graph = new DirectedPseudograph<>(Edge.class);
  private final Set<String> declared;

  private ServicesGraph(Config config) {
    this.declared = new LinkedHashSet<>(config.serviceNames());
  }

  /** The graph as a read-only view; {@link Node.Internet} is always there. */
  public static Graph<Node, Edge> of(Config config) {
    ServicesGraph building = new ServicesGraph(config);
    building.graph.addVertex(new Node.Internet());
    building.declared.forEach(name -> building.graph.addVertex(new Node.ServiceNode(name)));
    building.addPublicEdges(config);
    config.services().forEach(building::addBindings);
    building.addEntrances(config);
    return new AsUnmodifiableGraph<>(building.graph);
  }

  private void addPublicEdges(Config config) {
    int number = 0;
    for (Route route : config.routing().routes()) {
      number++;
      addPublic(new Edge.Public(route, number), route.destination());
    }
    for (Redirect redirect : config.routing().redirects()) {
      String destination = redirect.destination();
      addPublic(
          new Edge.Public(redirect, 0),
          destination == null ? null : new Destination.Location(destination));
    }
    for (Rewrite rewrite : config.routing().rewrites()) {
      number++;
      addPublic(new Edge.Public(rewrite, number), rewrite.destination());
    }
    config.experimentalServices().forEach(this::addPrefix);
  }

  private void addPublic(Edge.Public edge, @Nullable Destination destination) {
    Node target =
        switch (destination) {
          case Destination.ToService service -> service(service.service());
          case Destination.Location location when location.external() -> host(location.value());
          case null, default -> null;
        };
    if (target != null) {
      connect(new Node.Internet(), target, edge);
    }
  }

  private void addPrefix(ExperimentalService service) {
    String prefix = service.routePrefix() != null ? service.routePrefix() : service.mountPath();
    if (service.type().equals("web") && prefix != null) {
      String path = prefix.startsWith("/") ? prefix : "/" + prefix;
      connect(new Node.Internet(), service(service.name()), new Edge.Prefix(service.name(), path));
    }
  }

  private void addBindings(Service caller) {
    for (Binding binding : caller.bindings()) {
      String target = binding.service();
      if (target != null) {
        connect(service(caller.name()), service(target), new Edge.Private(caller.name(), binding));
      }
    }
  }

  private void addEntrances(Config config) {
    Lookup owners = new Lookup(config);
    for (Entrance entrance : Entrance.of(config)) {
      graph.addVertex(entrance.from());
      String path = entrance.path();
      Node to = path == null ? entrance.to() : owners.owner(path).map(this::service).orElse(null);
      if (to != null) {
        connect(entrance.from(), to, new Edge.Trigger(entrance.from(), to, entrance.calls()));
      }
    }
  }

  private void connect(Node from, Node to, Edge edge) {
    graph.addVertex(to);
    graph.addEdge(from, to, edge);
  }

  private Node service(String name) {
    return declared.contains(name) ? new Node.ServiceNode(name) : new Node.Undeclared(name);
  }

  /** The authority of a URL, kept as written: it may hold parameters of the source. */
  private static Node host(String url) {
    int start = url.indexOf("//") + 2;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return new Node.ExternalHost(url.substring(start, end));
  }
}
