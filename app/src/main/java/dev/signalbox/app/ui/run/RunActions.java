package dev.signalbox.app.ui.run;

import dev.signalbox.app.serve.ServiceChoice;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Clip;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a local run, as actions. */
public final class RunActions {
  private final Session session;
  private final Runs runs;
  private final Messages messages;
  private final PortPrompt ports;

  /** Acts on the run, and on the service that is selected. */
  public RunActions(Session session, Runs runs, Overlay overlay, Messages messages) {
    this.session = session;
    this.runs = runs;
    this.messages = messages;
    this.ports = new PortPrompt(overlay, messages);
  }

  /** Adds them. */
  public void register(Actions actions) {
    BooleanBinding idle = phase(phase -> phase == Phase.STOPPED).and(session.project().isNotNull());
    BooleanBinding busy = phase(phase -> phase != Phase.STOPPED && phase != Phase.STOPPING);
    BooleanBinding live = phase(Phase::live);
    actions.addAll(
        List.of(
            Action.when(
                idle, "run.start", Menu.RUN, "mdomz-play_arrow", "F5 Shortcut+R", runs::start),
            Action.when(busy, "run.stop", Menu.RUN, "mdomz-stop", "Shift+F5", runs::stop),
            plain(live, "run.restart_all", "mdomz-refresh", runs::restartAll),
            plain(live, "run.copy_address", "mdoal-content_copy", this::copyAddress),
            plain(live.and(service()), "run.restart", "mdomz-refresh", () -> on(runs::restart)),
            plain(live.and(service()), "run.halt", "mdomz-stop", () -> on(runs::stop)),
            plain(service(), "run.target_start", null, () -> choose(new ServiceChoice.Start())),
            plain(service(), "run.target_port", null, () -> on(this::askPort)),
            plain(service(), "run.target_stub", null, () -> choose(new ServiceChoice.Stub())),
            plain(always(), "run.restarting", null, () -> toggle(runs.options().restarting())),
            plain(always(), "run.bindings", null, () -> toggle(runs.options().bindingsRouted())),
            plain(always(), "run.dev_mode", null, this::toggleMode)));
    actions.mark("run.restarting", runs.options().restarting());
    actions.mark("run.bindings", runs.options().bindingsRouted());
    actions.mark("run.dev_mode", runs.options().mode().isEqualTo(Mode.VERCEL_DEV));
    actions.mark("run.target_start", chosen(ServiceChoice.Start.class));
    actions.mark("run.target_port", chosen(ServiceChoice.OnPort.class));
    actions.mark("run.target_stub", chosen(ServiceChoice.Stub.class));
  }

  private static Action plain(
      BooleanBinding enabled, String id, @Nullable String icon, Runnable run) {
    return Action.when(enabled, id, Menu.RUN, icon, "", run);
  }

  private BooleanBinding phase(Predicate<Phase> holds) {
    return Bindings.createBooleanBinding(() -> holds.test(runs.phase().get()), runs.phase());
  }

  private BooleanBinding always() {
    return session.project().isNotNull();
  }

  private BooleanBinding service() {
    return Bindings.createBooleanBinding(() -> selected().isPresent(), session.selection());
  }

  private BooleanBinding chosen(Class<? extends ServiceChoice> kind) {
    return Bindings.createBooleanBinding(
        () -> selected().filter(name -> kind.isInstance(runs.options().choice(name))).isPresent(),
        session.selection(),
        runs.phase(),
        runs.services());
  }

  private Optional<String> selected() {
    return session
        .selection()
        .get()
        .primary()
        .flatMap(item ->
            item instanceof Item.NodeItem(Node.ServiceNode service)
                ? Optional.of(service.name())
                : Optional.empty());
  }

  private void on(Consumer<String> then) {
    selected().ifPresent(then);
  }

  private void choose(ServiceChoice choice) {
    on(service -> runs.choose(service, choice));
  }

  private void askPort(String service) {
    ports.show(service, port -> runs.choose(service, new ServiceChoice.OnPort(port)));
  }

  private void copyAddress() {
    runs.address()
        .ifPresent(address -> {
          Clip.copy(address);
          session.say(messages.text("run.address.copied", address));
        });
  }

  private static void toggle(BooleanProperty property) {
    property.set(!property.get());
  }

  private void toggleMode() {
    runs.options()
        .mode()
        .set(runs.options().mode().get() == Mode.PRODUCTION ? Mode.VERCEL_DEV : Mode.PRODUCTION);
  }
}
