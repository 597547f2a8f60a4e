package dev.signalbox.model.check.rule;

import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.Exposure;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** Private edges that form circles, and those nobody can use. */
public final class Bindings implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return Stream.concat(cycles(analysis.config()), unused(analysis));
  }

  private static Stream<Finding> cycles(Config config) {
    Graph<String, DefaultEdge> calls = new DefaultDirectedGraph<>(DefaultEdge.class);
    config.services().forEach(service -> calls.addVertex(service.name()));
    for (Service caller : config.services()) {
      for (Binding binding : caller.bindings()) {
        if (binding.service() != null && calls.containsVertex(binding.service())) {
          calls.addEdge(caller.name(), binding.service());
        }
      }
    }
    return new KosarajuStrongConnectivityInspector<>(calls)
        .stronglyConnectedSets().stream()
            .filter(circle -> circle.size() > 1 || calls.containsEdge(any(circle), any(circle)))
            .map(circle -> cycle(config, circle));
  }

  private static String any(Set<String> circle) {
    return circle.iterator().next();
  }

  private static Finding cycle(Config config, Set<String> circle) {
    List<Service> members =
        config.services().stream().filter(service -> circle.contains(service.name())).toList();
    Service first = members.getFirst();
    String names = String.join(", ", members.stream().map(Service::name).toList());
    String message =
        members.size() == 1
            ? first.name() + " binds to itself."
            : "Bindings form a cycle. " + names + " call each other.";
    return FindingCode.BINDING_CYCLE.at(first.member().key().range(), message, null, List.of());
  }

  private static Stream<Finding> unused(Analysis analysis) {
    return analysis.config().services().stream()
        .filter(caller -> analysis.exposure().get(caller.name()) == Exposure.UNREACHABLE)
        .flatMap(caller ->
            caller.bindings().stream()
                .filter(binding -> binding.service() != null && binding.env() != null)
                .map(binding -> unused(caller, binding)));
  }

  private static Finding unused(Service caller, Binding binding) {
    return FindingCode.UNUSED_BINDING.at(
        binding.json().range(),
        "Nobody can use %s. %s binds to %s, but nobody can reach %s."
            .formatted(binding.env(), caller.name(), binding.service(), caller.name()),
        null,
        List.of());
  }
}
