package dev.signalbox.model.fix;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.edit.ChangeBinding;
import dev.signalbox.model.edit.EnvNames;
import dev.signalbox.model.edit.RemoveBinding;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Fixes of private edges. */
final class BindingFixes {
  private BindingFixes() {}

  static Stream<Fix> remove(Subject subject) {
    return subject.binding().stream().map(BindingFixes::remove);
  }

  private static Fix remove(Item.BindingItem item) {
    return new Fix("Remove binding", new RemoveBinding(item.caller(), item.index()));
  }

  static Stream<Fix> removeOrExpose(Subject subject) {
    Stream<Fix> expose =
        subject.binding().stream()
            .flatMap(item -> subject.config().service(item.caller()).stream())
            .flatMap(caller -> ServiceFixes.expose(subject, caller).stream());
    return Stream.concat(remove(subject), expose);
  }

  /** Any binding of the circle whose removal opens it. */
  static Stream<Fix> breakCycle(Subject subject) {
    return subject.service().stream()
        .flatMap(caller ->
            caller.bindings().stream()
                .map(binding ->
                    new Fix(
                        "Remove " + caller.name() + " → " + binding.service(),
                        new RemoveBinding(caller.name(), binding.index()))))
        .filter(fix -> subject.helps(fix.edit()));
  }

  static Stream<Fix> renameVariable(Subject subject) {
    return each(subject, (caller, binding) -> renameVariable(caller, binding));
  }

  private static Stream<Fix> renameVariable(Service caller, Binding binding) {
    String target = binding.service();
    if (target == null) {
      return Stream.empty();
    }
    String env = EnvNames.suggest(caller, target, List.of());
    return Stream.of(
        new Fix("Name it " + env, new ChangeBinding(caller.name(), binding.index(), target, env)));
  }

  static Stream<Fix> renameTarget(Subject subject) {
    List<String> names = subject.config().serviceNames();
    return Stream.concat(
        each(subject, (caller, binding) -> renameTarget(caller, binding, names)), remove(subject));
  }

  private static Stream<Fix> renameTarget(Service caller, Binding binding, List<String> names) {
    String target = binding.service();
    String env = binding.env();
    return target == null || env == null
        ? Stream.empty()
        : Spelling.closest(target, names)
            .map(name ->
                new Fix(
                    "Bind to " + name,
                    new ChangeBinding(caller.name(), binding.index(), name, env)));
  }

  private static Stream<Fix> each(
      Subject subject, BiFunction<Service, Binding, Stream<Fix>> fixes) {
    return subject.binding().stream()
        .flatMap(item ->
            Items.binding(subject.config(), item).stream()
                .flatMap(binding ->
                    subject.service().stream().flatMap(caller -> fixes.apply(caller, binding))));
  }
}
