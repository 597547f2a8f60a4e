package dev.signalbox.model.check.rule;

import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.ExperimentalService;
import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.flow.Arrival;
import dev.signalbox.model.flow.Effect;
import dev.signalbox.model.flow.Flow;
import dev.signalbox.model.flow.FlowRule;
import dev.signalbox.model.flow.Outcome;
import dev.signalbox.model.syntax.JsonMember;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of the older model: that they are, prefixes inside prefixes, and behind rules. */
public final class OldModel implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    if (analysis.config().model() != ServiceModel.EXPERIMENTAL) {
      return Stream.empty();
    }
    List<ExperimentalService> services = analysis.config().experimentalServices();
    Stream<Finding> model =
        Optional.ofNullable(analysis.config().json().member("experimentalServices"))
            .map(OldModel::legacy)
            .stream();
    Stream<Finding> nested =
        services.stream().flatMap(service -> nested(service, services).stream());
    Stream<Finding> shadowed =
        services.stream()
            .filter(service -> service.type().equals("web"))
            .flatMap(service -> shadowed(analysis, service).stream());
    return Stream.of(model, nested, shadowed).flatMap(findings -> findings);
  }

  private static Optional<Finding> shadowed(Analysis analysis, ExperimentalService service) {
    return analysis.top().flow().arrivals().stream()
        .filter(arrival -> arrival.rule().rule().isEmpty())
        .filter(arrival -> leadsTo(arrival.rule(), service.name()))
        .filter(Arrival::never)
        .findFirst()
        .flatMap(arrival -> shadowed(analysis, service, arrival.rule()));
  }

  private static boolean leadsTo(FlowRule rule, String service) {
    return rule.effect() instanceof Effect.Answer(Outcome.Service(var name, var path))
        && name.equals(service);
  }

  private static Optional<Finding> shadowed(
      Analysis analysis, ExperimentalService service, FlowRule prefix) {
    Flow flow = analysis.top().flow();
    return flow.diverters(prefix)
        .flatMap(first ->
            flow
                .shared(first, prefix)
                .map(proof -> shadowed(analysis, service, first, proof))
                .stream())
        .findFirst();
  }

  private static Finding shadowed(
      Analysis analysis, ExperimentalService service, FlowRule first, Witness proof) {
    Names names = analysis.top().names();
    String message =
        "No request reaches %s through its prefix. Rules answer first, among them %s, which %s. %s"
            .formatted(
                service.name(),
                Names.inSentence(names.ruleAndSource(first)),
                Names.action(first),
                Names.proof(proof));
    List<Related> related =
        first.rule().stream()
            .map(rule ->
                new Related(rule.json().range(), names.ruleAndSource(first) + " answers first."))
            .toList();
    return FindingCode.SHADOWED_PREFIX.at(service.member().key().range(), message, proof, related);
  }

  private static Finding legacy(JsonMember member) {
    return FindingCode.LEGACY_MODEL.at(
        member.key().range(),
        "This file uses the older services model. Vercel replaced experimentalServices by"
            + " services.",
        null,
        List.of());
  }

  /** The longest other prefix that holds this one; the root holds everything and is no surprise. */
  private static Optional<Finding> nested(
      ExperimentalService service, List<ExperimentalService> all) {
    String prefix = prefix(service);
    return all.stream()
        .filter(other -> !prefix(other).isEmpty() && prefix.startsWith(prefix(other) + "/"))
        .max(Comparator.comparingInt(other -> prefix(other).length()))
        .map(outer -> finding(service, prefix, outer));
  }

  private static Finding finding(
      ExperimentalService inner, String prefix, ExperimentalService outer) {
    Witness proof = Witness.get(prefix);
    String message =
        "Prefix %s of %s lies inside %s of %s. The longer one wins. %s"
            .formatted(prefix, inner.name(), prefix(outer), outer.name(), Names.proof(proof));
    return FindingCode.NESTED_PREFIX.at(
        inner.member().key().range(),
        message,
        proof,
        List.of(new Related(outer.member().key().range(), "The outer prefix.")));
  }

  /** Without its trailing slash; empty for none and for the root. */
  private static String prefix(ExperimentalService service) {
    String written = service.routePrefix() == null ? service.mountPath() : service.routePrefix();
    if (written == null) {
      return "";
    }
    String path = written.startsWith("/") ? written : "/" + written;
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
