package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.edit.EditRefused;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.trace.Verdict;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonValue;
import java.util.Optional;

/**
 * What one rule, as it is being typed, does with one request. A rule of the top-level table is
 * tried alone, so that rules before it do not hide the answer; one of a service is tried behind the
 * rules that lead to the service.
 *
 * @param source the text
 * @param item where the rule stands
 * @param rule what it would say
 * @param request the request of the tester
 * @param mode the mode of the tester
 */
record RuleTrial(
    JsonDocument source, Item.RuleItem item, Draft.Obj rule, RouteRequest request, Mode mode) {

  /** What comes of it; empty when the rule cannot be tried. */
  Optional<Verdict> run() {
    try {
      String text = RuleEdits.edit(item, rule).on(source).apply(source.text());
      Config edited = ConfigReader.read(JsonParser.parse(text));
      String table = item.service() == null ? "" : item.service();
      return table.isEmpty()
          ? Items.rule(edited, item)
              .flatMap(found -> verdict(alone(edited, found, text), "", item.list() + "[0]"))
          : verdict(edited, table, item.list() + "[" + item.index() + "]");
    } catch (EditRefused refused) {
      return Optional.empty();
    }
  }

  private Optional<Verdict> verdict(Config config, String table, String id) {
    return Router.of(config).explain(request, mode).trace().steps().stream()
        .filter(TraceStep.Tried.class::isInstance)
        .map(TraceStep.Tried.class::cast)
        .filter(tried -> tried.table().equals(table) && tried.rule().id().equals(id))
        .map(TraceStep.Tried::verdict)
        .findFirst();
  }

  /** A config with the services of another one and a single rule. */
  private static Config alone(Config config, Rule rule, String text) {
    JsonValue services = config.json().get("services");
    String declared = services == null ? "" : "\"services\": " + services.range().in(text) + ", ";
    String single = rule.json().range().in(text);
    return ConfigReader.read(
        JsonParser.parse("{ " + declared + "\"" + rule.list() + "\": [ " + single + " ] }"));
  }
}
