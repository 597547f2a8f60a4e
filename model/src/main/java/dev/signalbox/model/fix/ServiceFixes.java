package dev.signalbox.model.fix;

import dev.signalbox.model.config.Service;
import dev.signalbox.model.edit.AddBinding;
import dev.signalbox.model.edit.AddRule;
import dev.signalbox.model.edit.ClearField;
import dev.signalbox.model.edit.EnvNames;
import dev.signalbox.model.edit.ExposeService;
import dev.signalbox.model.edit.RemoveService;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.RulePlaces;
import dev.signalbox.model.edit.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fixes that let requests get to a service, or take out what does not belong. */
final class ServiceFixes {
  private static final int OFFERED = 3;
  private static final String EVERYTHING = "/(.*)";

  private ServiceFixes() {}

  static Stream<Fix> reach(Subject subject) {
    return subject.service().stream().flatMap(service -> reach(subject, service));
  }

  private static Stream<Fix> reach(Subject subject, Service service) {
    Stream<Fix> bind =
        subject.reachable().stream()
            .limit(OFFERED)
            .map(caller ->
                new Fix(
                    "Bind " + caller.name() + " → " + service.name(),
                    new AddBinding(
                        caller.name(),
                        service.name(),
                        EnvNames.suggest(caller, service.name(), List.of()))));
    Stream<Fix> remove =
        Stream.of(new Fix("Remove service " + service.name(), new RemoveService(service.name())));
    return Stream.of(expose(subject, service).stream(), bind, remove).flatMap(fixes -> fixes);
  }

  /** Under its own name, where a rule is still reached. */
  static Optional<Fix> expose(Subject subject, Service service) {
    String source = "/" + service.name() + "(/.*)?";
    int place = RulePlaces.beforeCatchAll(subject.config().routing());
    return Optional.of(
            new Fix(
                "Expose at /" + service.name(), new ExposeService(service.name(), source, place)))
        .filter(fix -> subject.helps(fix.edit()));
  }

  static Stream<Fix> answerTheRest(Subject subject) {
    return subject.reachable().stream()
        .limit(OFFERED)
        .map(service ->
            new Fix(
                "Send the rest to " + service.name(),
                new AddRule(
                    Scope.PROJECT,
                    RuleList.REWRITES,
                    Integer.MAX_VALUE,
                    AddRule.rewriteTo(EVERYTHING, service.name()))));
  }

  static Stream<Fix> withoutBindings(Subject subject) {
    return subject.service().stream()
        .map(service ->
            new Fix("Remove bindings", new ClearField(Scope.service(service.name()), "bindings")));
  }

  static Stream<Fix> withoutKey(Subject subject) {
    return subject.config().json().entries().stream()
        .filter(member -> member.key().range().equals(subject.finding().range()))
        .map(member -> member.key().value())
        .map(key -> new Fix("Remove " + key, new ClearField(Scope.PROJECT, key)));
  }
}
