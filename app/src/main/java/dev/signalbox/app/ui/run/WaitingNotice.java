package dev.signalbox.app.ui.run;

import dev.signalbox.app.serve.PlanChange;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says shortly which edits the running services do not know of yet; its tooltip has all. */
final class WaitingNotice {
  /** Of two lines, as the longest words about a short name need. */
  private static final double HEIGHT = 32;

  private final Runs runs;
  private final Messages messages;
  private final Label line = Parts.label("", "sb-small");
  private final HBox box;

  WaitingNotice(Runs runs, Messages messages) {
    this.runs = runs;
    this.messages = messages;
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinWidth(0);
    line.setWrapText(true);
    line.setMinHeight(HEIGHT);
    line.setMaxHeight(HEIGHT);
    HBox.setHgrow(line, Priority.ALWAYS);
    Button again =
        Parts.button(messages.text("run.waiting.again"), "run-again", runs::startAgain, "small");
    again.setGraphic(Icons.of("mdomz-refresh", Icons.CHIP));
    again.setMinWidth(Region.USE_PREF_SIZE);
    box = new HBox(line, again);
    box.setId("run-waiting");
    box.getStyleClass().addAll("sb-note", "sb-waiting");
    VBox.setMargin(box, new Insets(8, 8, 0, 8));
    box.managedProperty().bind(box.visibleProperty());
    runs.waiting().subscribe(this::show);
    show();
  }

  Region node() {
    return box;
  }

  private void show() {
    List<String> changes = runs.waiting().stream().map(this::words).toList();
    box.setVisible(!changes.isEmpty());
    line.setText(
        changes.size() == 1
            ? changes.getFirst()
            : messages.text("run.waiting.many", changes.size()));
    String all = messages.text("run.waiting", String.join(", ", changes));
    line.setTooltip(new Tooltip(all));
    line.setAccessibleText(all);
  }

  private String words(PlanChange change) {
    String kind = change.kind().name().toLowerCase(Locale.ROOT);
    return messages.text("run.waiting." + kind, change.service());
  }
}
