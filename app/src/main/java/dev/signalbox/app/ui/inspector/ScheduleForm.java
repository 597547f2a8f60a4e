package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Drafts;
import dev.signalbox.app.ui.inspector.form.Form;
import dev.signalbox.app.ui.inspector.form.Named;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.edit.ChangeEntry;
import dev.signalbox.model.edit.RemoveEntry;
import dev.signalbox.model.graph.Entrance;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of an entry of {@code crons} or {@code schedules}. */
final class ScheduleForm {
  private static final List<String> FIELDS =
      List.of("name", "path", "function", "service", "topic", "entrypoint", "schedule", "timezone");

  /** Fields that say what is called. */
  private static final Set<String> CALLED = Set.of("path", "function", "topic", "entrypoint");

  private final Session session;
  private final Messages messages;
  private final Drafts drafts;

  ScheduleForm(Session session, Messages messages, Drafts drafts) {
    this.session = session;
    this.messages = messages;
    this.drafts = drafts;
  }

  /** The form; empty for the schedule of a service of the older model. */
  Optional<VBox> of(Snapshot snapshot, Node.Timer timer) {
    return Entrance.place(snapshot.config(), timer)
        .flatMap(place ->
            Optional.ofNullable(entry(snapshot.config(), place))
                .map(json -> form(snapshot, timer, place, json)));
  }

  private VBox form(Snapshot snapshot, Node.Timer timer, Entrance.Place place, JsonObject json) {
    Form form = new Form(messages, drafts, new Item.NodeItem(timer), snapshot.findings());
    form.head(
        Icons.of("mdomz-schedule", 24),
        timer.calls(),
        messages.text("inspector.schedule.detail", place.list(), place.index() + 1));
    for (String field : FIELDS) {
      String value = json.string(field);
      if (value != null) {
        form.text(
            Named.of(field, messages, json.get(field)),
            value,
            true,
            typed -> change(timer, place, field, typed));
      }
    }
    form.add(
        Parts.button(
            messages.text("inspector.schedule.remove"),
            "inspector-remove-schedule",
            () -> session.apply(new RemoveEntry(place.list(), place.index())),
            "danger"));
    return form.node();
  }

  /** What a clock calls and when is what it is known by, so it is selected anew. */
  private Optional<String> change(
      Node.Timer timer, Entrance.Place place, String field, String typed) {
    Optional<String> refusal =
        session.apply(new ChangeEntry(place.list(), place.index(), field, typed));
    if (refusal.isEmpty() && field.equals("schedule")) {
      session.select(new Item.NodeItem(new Node.Timer(timer.calls(), typed)));
    } else if (refusal.isEmpty() && CALLED.contains(field)) {
      session.select(new Item.NodeItem(new Node.Timer(typed, timer.schedule())));
    }
    return refusal;
  }

  private static @Nullable JsonObject entry(Config config, Entrance.Place place) {
    return place.list().equals("crons")
        ? config.project().crons().stream()
            .filter(cron -> cron.index() == place.index())
            .map(cron -> cron.json())
            .findFirst()
            .orElse(null)
        : config.project().schedules().stream()
            .filter(schedule -> schedule.index() == place.index())
            .map(schedule -> schedule.json())
            .findFirst()
            .orElse(null);
  }
}
