package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.format.Splice;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextEdits;
import java.util.List;

/**
 * Sets a field of a service or of the project; of an old list or object only what differs is
 * written.
 *
 * @param scope whose field
 * @param field its key
 * @param value what it says afterwards
 */
public record SetField(Scope scope, String field, Draft value) implements Edit {
  @Override
  public String name() {
    return "Set " + field + " of " + scope.label();
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    JsonObject owner = file.object(scope);
    JsonValue old = owner.get(field);
    if (old != null) {
      return Lists.change(file, old, value, Target.order(scope));
    }
    return new TextEdits(
        new Splice(document)
            .addMembers(owner, List.of(new Draft.Field(field, value)), Target.order(scope)));
  }
}
