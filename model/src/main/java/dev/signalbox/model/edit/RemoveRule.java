package dev.signalbox.model.edit;

import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;
import java.util.Set;

/**
 * Removes a rule, and its list when it was the only one.
 *
 * @param scope whose table
 * @param list which list of it
 * @param index its place, from 0
 */
public record RemoveRule(Scope scope, RuleList list, int index) implements Edit {
  @Override
  public String name() {
    return "Remove " + list.noun() + " " + (index + 1);
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    return Lists.remove(file, Set.of(file.entry(scope, list.key(), index).range()));
  }
}
