package dev.signalbox.model.edit;

import dev.signalbox.model.format.Splice;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;

/**
 * Moves a rule within its list.
 *
 * @param scope whose table
 * @param list which list of it
 * @param from its place, from 0
 * @param to its place afterwards, from 0
 */
public record MoveRule(Scope scope, RuleList list, int from, int to) implements Edit {
  @Override
  public String name() {
    return "Move " + list.noun() + " " + (from + 1) + " to " + (to + 1);
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    file.entry(scope, list.key(), from);
    file.entry(scope, list.key(), to);
    JsonArray array = Target.list(file.object(scope), list.key());
    return array == null
        ? TextEdits.none()
        : new TextEdits(new Splice(document).moveItem(array, from, to));
  }
}
