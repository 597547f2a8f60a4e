package dev.signalbox.app.ui.shell;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.history.History;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.syntax.SyntaxError;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the user should know before going on: unreadable text, a file changed by somebody else. */
public final class Banners {
  private final Session session;
  private final Messages messages;
  private final Consumer<TextRange> reveal;
  private final Runnable compare;
  private final Runnable migrate;
  private final Predicate<Snapshot> older;
  private final VBox pane = new VBox();
  private final List<ObservableValue<? extends @Nullable Region>> others = new ArrayList<>();
  private @Nullable Project migrationLeft;

  /**
   * Follows the session.
   *
   * @param reveal shows a place of the text
   * @param compare shows the difference to the file on disk
   * @param older whether a file should be migrated
   * @param migrate shows what that would change
   */
  public Banners(
      Session session,
      Messages messages,
      Consumer<TextRange> reveal,
      Runnable compare,
      Predicate<Snapshot> older,
      Runnable migrate) {
    this.older = older;
    this.migrate = migrate;
    this.session = session;
    this.messages = messages;
    this.reveal = reveal;
    this.compare = compare;
    session.snapshot().subscribe(snapshot -> refresh());
    session.conflict().subscribe(conflict -> refresh());
    session.history().map(History::dirty).subscribe(dirty -> refresh());
    session.project().subscribe(project -> refresh());
  }

  /** Shows another banner whenever there is one. */
  public void add(ObservableValue<? extends @Nullable Region> other) {
    others.add(other);
    other.subscribe(shown -> refresh());
  }

  /** The banners, one above the other; no height when there is none. */
  public Region node() {
    return pane;
  }

  private void refresh() {
    pane.getChildren().clear();
    others.forEach(other -> {
      Region shown = other.getValue();
      if (shown != null) {
        pane.getChildren().add(shown);
      }
    });
    @Nullable String onDisk = session.conflict().get();
    if (onDisk != null) {
      pane.getChildren().add(conflict(onDisk));
    }
    Project project = session.project().get();
    if (project != null && !project.note().isEmpty()) {
      pane.getChildren().add(banner("mdoal-info", project.note(), ""));
    }
    Snapshot snapshot = session.snapshot().get();
    boolean json =
        project != null
            && !project.readOnly()
            && !(project.state() == Project.State.ABSENT
                && session.history().get().text().isEmpty());
    if (json && snapshot.broken() && !snapshot.working().errors().isEmpty()) {
      pane.getChildren().add(broken(snapshot));
    }
    if (json && older.test(snapshot) && !project.equals(migrationLeft)) {
      pane.getChildren().add(migration(project, snapshot));
    }
  }

  private HBox migration(Project project, Snapshot snapshot) {
    return banner(
        "mdomz-upgrade",
        messages.text("banner.older", String.valueOf(snapshot.config().model().key())),
        "info",
        Parts.button(messages.text("banner.older.migrate"), "older-migrate", migrate, "small"),
        Parts.iconButton(
            "mdoal-close",
            messages.text("banner.older.leave"),
            () -> {
              migrationLeft = project;
              refresh();
            }));
  }

  private HBox conflict(String onDisk) {
    return banner(
        "mdomz-report_problem",
        messages.text("banner.conflict"),
        "",
        Parts.button(
            messages.text("banner.conflict.reload"),
            "conflict-reload",
            () -> session.reload(messages.text("step.reload"), onDisk),
            "small"),
        Parts.button(
            messages.text("banner.conflict.keep"),
            "conflict-keep",
            () -> session.keepMine(onDisk),
            "small"),
        Parts.button(
            messages.text("banner.conflict.compare"), "conflict-compare", compare, "small"));
  }

  private HBox broken(Snapshot snapshot) {
    SyntaxError error = snapshot.working().errors().getFirst();
    String what = SyntaxTrouble.sentence(snapshot.working().text(), error, messages);
    boolean onDisk = !session.history().get().dirty();
    return banner(
        "mdoal-error_outline",
        messages.text(onDisk ? "banner.broken.saved" : "banner.broken", what),
        "danger",
        Parts.button(
            messages.text("banner.broken.show"),
            "broken-show",
            () -> reveal.accept(error.range()),
            "small"));
  }

  /** A line with an icon, a sentence and what can be done. */
  public static HBox banner(String icon, String sentence, String style, Node... buttons) {
    Label words = Parts.label(sentence);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox banner = new HBox(Icons.of(icon, Icons.ROW), words);
    for (Node button : buttons) {
      if (button instanceof Region region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
      }
      banner.getChildren().add(button);
    }
    banner.getStyleClass().addAll("sb-banner", style);
    return banner;
  }
}
