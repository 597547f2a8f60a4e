package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;

/**
 * Adds a rule to a route table; its list is made when there is none.
 *
 * @param scope whose table
 * @param list which list of it
 * @param index place it gets, from 0; anything beyond the end means last
 * @param rule the entry, its fields in any order
 */
public record AddRule(Scope scope, RuleList list, int index, Draft.Obj rule) implements Edit {

  /** The entry of a rewrite to a service. */
  public static Draft.Obj rewriteTo(String source, String service) {
    return Draft.object()
        .with("source", source)
        .with("destination", Draft.object().with("service", service));
  }

  /** The entry of a rewrite to a path or URL. */
  public static Draft.Obj rewrite(String source, String destination) {
    return Draft.object().with("source", source).with("destination", destination);
  }

  @Override
  public String name() {
    return "Add " + list.noun();
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    if (scope instanceof Scope.OfService) {
      file.requireCurrentModel("rules of its own");
    }
    return Lists.add(
        file,
        file.object(scope),
        Target.order(scope),
        list.key(),
        index,
        new Draft.Obj(list.order().sort(rule.fields())));
  }
}
