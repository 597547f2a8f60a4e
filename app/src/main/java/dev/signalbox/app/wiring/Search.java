package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.palette.Entry;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the palette finds: actions that can be done now, services, rules and problems, and at
 * last the actions that cannot be done now, so that nobody looks for them in vain.
 *
 * @param reveal shows a place of the text
 */
record Search(
    Session session, Actions actions, KeyMap keys, Messages messages, Consumer<TextRange> reveal) {

  List<Entry> entries() {
    Snapshot snapshot = session.snapshot().get();
    Stream<Entry> commands =
        actions.all().stream().filter(action -> action.enabled().get()).map(this::command);
    Stream<Entry> idle =
        actions.all().stream().filter(action -> !action.enabled().get()).map(this::command);
    Stream<Entry> services = snapshot.config().serviceNames().stream().map(this::service);
    Stream<Entry> rules = snapshot.config().routing().rules().map(this::rule);
    Stream<Entry> problems = snapshot.findings().stream().map(this::problem);
    return Stream.of(commands, services, rules, problems, idle)
        .flatMap(entries -> entries)
        .toList();
  }

  private Entry command(Action action) {
    @Nullable String icon = action.icon();
    boolean ready = action.enabled().get();
    String detail = actions.detail(action).map(text -> " " + text.get()).orElse("");
    return new Entry(
        icon == null ? "mdoal-chevron_right" : icon,
        messages.text(action.textKey()) + detail,
        ready ? keys.shown(action) : messages.text("palette.unavailable"),
        ready,
        action.run());
  }

  private Entry service(String name) {
    return new Entry(
        "mdoal-dns",
        name,
        messages.text("palette.kind.service"),
        true,
        () -> session.select(Item.service(name)));
  }

  private Entry rule(Rule rule) {
    return new Entry(
        "mdoal-alt_route",
        Objects.requireNonNullElse(rule.source(), rule.id()),
        messages.text("palette.kind.rule"),
        true,
        () -> session.select(Item.rule(rule)));
  }

  private Entry problem(Finding finding) {
    return new Entry(
        "mdoal-error_outline",
        finding.message(),
        messages.text("palette.kind.problem"),
        true,
        () -> reveal.accept(finding.range()));
  }
}
