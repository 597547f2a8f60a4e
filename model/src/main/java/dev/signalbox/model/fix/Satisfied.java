package dev.signalbox.model.fix;

import dev.signalbox.model.config.Condition;
import dev.signalbox.model.flow.Examples;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.compile.CompiledRule;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.trace.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a request what the conditions of a rule ask of it.
 *
 * @param examples finds values that a condition wants
 */
record Satisfied(Router router, Mode mode, Examples examples) {

  /** The changed request, and what was changed; empty when a value is unknown or helps nothing. */
  Optional<NearMiss> of(CompiledRule rule, RouteRequest asked) {
    RouteRequest request = asked;
    List<String> changes = new ArrayList<>();
    Set<Condition> done = new HashSet<>();
    while (verdict(rule, request) instanceof Verdict.ConditionFails fails) {
      Condition condition = fails.condition();
      String value = fails.missing() ? null : examples.value(condition).orElse(null);
      if ((value == null && !fails.missing()) || !done.add(condition)) {
        return Optional.empty();
      }
      request = RequestParts.with(request, condition, value);
      changes.add(words(condition, value));
    }
    return Optional.of(
        new NearMiss(NearMiss.Kind.CONDITIONS, String.join(", ", changes), request, null));
  }

  private @Nullable Verdict verdict(CompiledRule rule, RouteRequest request) {
    return router.explain(request, mode).trace().steps().stream()
        .filter(TraceStep.Tried.class::isInstance)
        .map(TraceStep.Tried.class::cast)
        .filter(tried -> tried.table().isEmpty() && tried.rule().id().equals(rule.id()))
        .map(TraceStep.Tried::verdict)
        .findFirst()
        .orElse(null);
  }

  private static String words(Condition condition, @Nullable String value) {
    String key = condition.key() == null ? "" : condition.key();
    String name = (condition.type().equals("header") ? key : condition.type() + " " + key).strip();
    return value == null ? "no " + name : name + ": " + value;
  }
}
