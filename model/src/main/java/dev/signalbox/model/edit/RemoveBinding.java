package dev.signalbox.model.edit;

import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;
import java.util.Set;

/**
 * Removes a binding, and the list when it was the only one.
 *
 * @param caller the service that declares it
 * @param index place in the caller's {@code bindings}, from 0
 */
public record RemoveBinding(String caller, int index) implements Edit {
  @Override
  public String name() {
    return "Remove binding of " + caller;
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    return Lists.remove(file, Set.of(file.entry(Scope.service(caller), "bindings", index).range()));
  }
}
