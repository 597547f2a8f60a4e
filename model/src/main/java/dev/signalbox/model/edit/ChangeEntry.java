package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.text.TextEdits;

/**
 * Sets a field of an entry of a list of the project.
 *
 * @param list {@code crons} or {@code schedules}
 * @param index place in it, from 0
 * @param field its key
 * @param value what it says afterwards
 */
public record ChangeEntry(String list, int index, String field, String value) implements Edit {
  @Override
  public String name() {
    return "Set " + field + " of " + list + "[" + index + "]";
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    if (!(file.entry(Scope.PROJECT, list, index) instanceof JsonObject entry)) {
      throw new EditRefused(list + "[" + index + "] is not an object.");
    }
    Draft changed = Draft.ofObject(document, entry).with(field, value);
    return Lists.change(file, entry, changed, KeyOrders.TIMER);
  }
}
