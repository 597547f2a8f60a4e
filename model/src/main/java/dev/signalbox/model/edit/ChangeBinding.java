package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.text.TextEdits;

/**
 * Changes the target and the variable of a binding.
 *
 * @param caller the service that declares it
 * @param index place in the caller's {@code bindings}, from 0
 * @param target the service it leads to afterwards
 * @param env its variable afterwards
 */
public record ChangeBinding(String caller, int index, String target, String env) implements Edit {
  @Override
  public String name() {
    return "Change binding " + caller + " → " + target;
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    if (!(file.entry(Scope.service(caller), "bindings", index) instanceof JsonObject binding)) {
      throw new EditRefused("bindings[" + index + "] of " + caller + " is not an object.");
    }
    Draft changed = Draft.ofObject(document, binding).with("service", target).with("env", env);
    return Lists.change(file, binding, changed, KeyOrders.BINDING);
  }
}
