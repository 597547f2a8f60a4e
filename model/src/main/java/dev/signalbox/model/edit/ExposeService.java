package dev.signalbox.model.edit;

import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;

/**
 * Makes a service public: adds a rewrite to it at the top level.
 *
 * @param service the service
 * @param source pattern of the paths it answers
 * @param index place among the rewrites, from 0, see {@link RulePlaces}
 */
public record ExposeService(String service, String source, int index) implements Edit {
  @Override
  public String name() {
    return "Expose " + service + " at " + source;
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target.of(document).service(service);
    return new AddRule(Scope.PROJECT, RuleList.REWRITES, index, AddRule.rewriteTo(source, service))
        .on(document);
  }
}
