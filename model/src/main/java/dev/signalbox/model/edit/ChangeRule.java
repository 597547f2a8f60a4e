package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;

/**
 * Makes a rule say something else; only what differs is written.
 *
 * @param scope whose table
 * @param list which list of it
 * @param index place of the rule, from 0
 * @param rule the whole entry afterwards, usually {@link Draft#ofObject} of the old one with fields
 *     set or taken out
 */
public record ChangeRule(Scope scope, RuleList list, int index, Draft.Obj rule) implements Edit {
  @Override
  public String name() {
    return "Change " + list.noun() + " " + (index + 1);
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    return Lists.change(file, file.entry(scope, list.key(), index), rule, list.order());
  }
}
