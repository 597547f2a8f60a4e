package dev.signalbox.model.edit;

import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;

/**
 * Takes a field of a service or of the project out of the file.
 *
 * @param scope whose field
 * @param field its key
 */
public record ClearField(Scope scope, String field) implements Edit {
  @Override
  public String name() {
    return "Clear " + field + " of " + scope.label();
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    return Lists.remove(file, Target.members(file.object(scope), field));
  }
}
