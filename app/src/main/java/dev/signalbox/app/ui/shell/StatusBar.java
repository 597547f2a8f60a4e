package dev.signalbox.app.ui.shell;

import dev.signalbox.app.session.Exchange;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.history.History;
import dev.signalbox.model.snapshot.Snapshot;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bar at the bottom: file and its state, last message, what the file is, extra cells. */
public final class StatusBar {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Session session;
  private final Messages messages;
  private final HBox bar = new HBox();
  private final Label file = new Label();
  private final Label state = new Label();
  private final Label message = new Label();
  private final Label model = new Label();
  private final Button counts = new Button();

  /**
   * Follows the session.
   *
   * @param problems shows the list of problems
   */
  public StatusBar(Session session, Messages messages, Runnable problems) {
    this.session = session;
    this.messages = messages;
    file.setGraphic(Icons.of("mdoal-insert_drive_file", Icons.CHIP));
    file.setId("status-file");
    state.setId("status-state");
    message.setId("status-message");
    state.getStyleClass().add("sb-muted");
    message.getStyleClass().add("sb-muted");
    model.getStyleClass().add("sb-muted");
    bar.getStyleClass().add("sb-status-bar");
    counts.setId("status-problems");
    bar.getChildren().addAll(file, state, message, gap(), counts, gap(), model);
    // What was said last gives way; facts do not.
    message.setMinWidth(0);
    List.of(file, state, counts, model).forEach(fact -> fact.setMinWidth(Region.USE_PREF_SIZE));
    counts.accessibleTextProperty().bind(counts.textProperty());
    counts.setOnAction(event -> problems.run());
    session.project().subscribe(this::showProject);
    session.history().subscribe(this::showHistory);
    session.snapshot().subscribe(this::showModel);
    session.status().subscribe(this::announce);
  }

  /** The bar. */
  public Region node() {
    return bar;
  }

  /** Puts a cell at the right end. */
  public void addRight(Region cell) {
    cell.setMinWidth(Region.USE_PREF_SIZE);
    bar.getChildren().add(cell);
  }

  private void showProject(@Nullable Project project) {
    file.setText(project == null ? messages.text("status.nothing") : project.fileName());
    state.setVisible(project != null);
    model.setVisible(project != null);
    showHistory(session.history().get());
  }

  private void showHistory(History history) {
    boolean dirty = history.dirty();
    Project project = session.project().get();
    boolean exists = project != null && project.state() != Project.State.ABSENT;
    state.setText(
        dirty
            ? messages.text("status.unsaved")
            : exists ? settled() : messages.text("status.absent"));
    counts.setVisible(project != null && (exists || !history.text().isEmpty()));
    state.setGraphic(dirty ? Parts.dot("accent") : exists ? Icons.of("mdoal-check", 12) : null);
  }

  private String settled() {
    Exchange last = session.exchange().get();
    String time = CLOCK.format(last.at().atZone(ZoneId.systemDefault()));
    return switch (last.kind()) {
      case NONE -> messages.text("status.unchanged");
      case SAVED -> messages.text("status.saved", time);
      case RELOADED -> messages.text("status.reread", time);
    };
  }

  private void showModel(Snapshot snapshot) {
    model.setText(
        messages.text("status.model." + snapshot.config().model().name().toLowerCase(Locale.ROOT)));
    long errors = count(snapshot, Severity.ERROR);
    long warnings = count(snapshot, Severity.WARNING);
    String words =
        errors + warnings == 0
            ? messages.text("status.problems.none")
            : messages.text("status.errors", errors)
                + ", "
                + messages.text("status.warnings", warnings);
    if (words.equals(counts.getText())) {
      return;
    }
    counts.setText(words);
    counts.setGraphic(
        errors > 0
            ? Icons.of("mdoal-error_outline", Icons.CHIP, "sb-icon-danger")
            : warnings > 0
                ? Icons.of("mdomz-report_problem", Icons.CHIP, "sb-icon-warning")
                : Icons.of("mdoal-check_circle_outline", Icons.CHIP, "sb-icon-success"));
  }

  private static long count(Snapshot snapshot, Severity severity) {
    return snapshot.findings().stream().filter(found -> found.severity() == severity).count();
  }

  private void announce(String sentence) {
    message.setText(sentence);
    message.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
