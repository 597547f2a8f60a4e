package dev.signalbox.model.check.rule;

import dev.signalbox.model.check.Analysis;
import dev.signalbox.model.check.CheckRule;
import dev.signalbox.model.check.Exposure;
import dev.signalbox.model.check.FindingCode;
import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Related;
import java.util.List;
import java.util.stream.Stream;

/** Services that only other services call: shown, no problem. */
public final class PrivateServices implements CheckRule {
  @Override
  public Stream<Finding> findings(Analysis analysis) {
    return analysis.config().services().stream()
        .filter(service -> analysis.exposure().get(service.name()) == Exposure.PRIVATE)
        .map(service -> finding(analysis, service));
  }

  private static Finding finding(Analysis analysis, Service service) {
    List<Service> callers =
        analysis.config().services().stream()
            .filter(caller -> analysis.exposure().get(caller.name()) != Exposure.UNREACHABLE)
            .filter(caller -> !caller.name().equals(service.name()))
            .filter(caller -> bindings(caller, service).findAny().isPresent())
            .toList();
    return FindingCode.PRIVATE_SERVICE.at(
        service.member().key().range(),
        "%s is private. No rule leads to it; %s it through a binding."
            .formatted(service.name(), calls(callers)),
        null,
        callers.stream()
            .flatMap(caller ->
                bindings(caller, service).map(binding -> related(caller, service, binding)))
            .toList());
  }

  private static Related related(Service caller, Service service, Binding binding) {
    return new Related(
        binding.json().range(), "%s calls %s.".formatted(caller.name(), service.name()));
  }

  private static Stream<Binding> bindings(Service caller, Service service) {
    return caller.bindings().stream().filter(binding -> service.name().equals(binding.service()));
  }

  private static String calls(List<Service> callers) {
    String names = Names.list(callers.stream().map(Service::name).toList());
    return names + (callers.size() == 1 ? " calls" : " call");
  }
}
