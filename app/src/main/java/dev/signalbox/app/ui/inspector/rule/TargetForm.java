package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.model.config.Destination;
import dev.signalbox.model.format.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a rewrite or a route leads: a service, with a path if need be, or a path or URL.
 *
 * @param services declared ones
 * @param match tries what is typed
 */
record TargetForm(
    Form form, Messages messages, RuleEdits edits, List<String> services, MatchLine match) {

  /**
   * Adds the fields.
   *
   * @param key of the destination in the file: {@code destination} or {@code dest}
   */
  void fill(String key, @Nullable Destination destination) {
    var value = edits.rule().json().get(key);
    String service = destination instanceof Destination.ToService to ? to.service() : null;
    String path = destination instanceof Destination.ToService to ? to.path() : null;
    form.choice(
        Named.of("service", messages, service == null ? null : value),
        service,
        services,
        Function.identity(),
        typed ->
            typed.isEmpty()
                ? Optional.of(messages.text("rule.bad.service"))
                : edits.change(draft -> draft.with(key, toService(typed, path))));
    if (service != null) {
      form.text(
          Named.of("destination.path", messages, null),
          path,
          true,
          typed -> edits.change(draft -> draft.with(key, toService(service, typed))));
    }
    form.text(
        Named.of("destination", messages, service == null ? value : null),
        destination instanceof Destination.Location to ? to.value() : null,
        true,
        typed ->
            typed.isEmpty()
                ? Optional.of(messages.text("rule.bad.empty"))
                : edits.change(draft -> draft.with(key, typed)),
        typed -> match.type(key, Draft.text(typed)));
  }

  private static Draft.Obj toService(String name, @Nullable String path) {
    Draft.Obj target = Draft.object().with("service", name);
    return path == null || path.isEmpty() ? target : target.with("path", path);
  }
}
