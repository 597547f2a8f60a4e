package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;

/**
 * Lets a service call another one privately. The target need not be declared.
 *
 * @param caller the service that gets the binding
 * @param target the service it may call
 * @param env the variable that receives the target's address, see {@link EnvNames}
 */
public record AddBinding(String caller, String target, String env) implements Edit {
  @Override
  public String name() {
    return "Add binding " + caller + " → " + target;
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    file.requireCurrentModel("bindings");
    Draft binding =
        Draft.object()
            .with("type", "service")
            .with("service", target)
            .with("format", "url")
            .with("env", env);
    return Lists.add(
        file,
        file.serviceObject(caller),
        KeyOrders.SERVICE,
        "bindings",
        Integer.MAX_VALUE,
        binding);
  }
}
