package dev.signalbox.model.edit;

import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;
import java.util.Set;

/**
 * Removes an entry of a list of the project, and the list when it was the only one.
 *
 * @param list {@code crons} or {@code schedules}
 * @param index place in it, from 0
 */
public record RemoveEntry(String list, int index) implements Edit {
  @Override
  public String name() {
    return "Remove " + list + "[" + index + "]";
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    return Lists.remove(file, Set.of(file.entry(Scope.PROJECT, list, index).range()));
  }
}
