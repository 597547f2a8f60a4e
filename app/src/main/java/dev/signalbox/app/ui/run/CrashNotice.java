package dev.signalbox.app.ui.run;

import dev.signalbox.app.process.Ansi;
import dev.signalbox.app.serve.ServiceChoice;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says at once which service crashed or seems stuck and why, with what helps. */
final class CrashNotice {
  /** A notice that grows hides what it is about; the log and the tooltip have the rest. */
  private static final int LINES = 2;

  private final Runs runs;
  private final Messages messages;
  private final Label title = Parts.label("", "sb-medium");
  private final Label last = Parts.label("", "sb-small", "sb-muted");
  private final VBox box = new VBox();
  private String service = "";

  CrashNotice(Runs runs, Messages messages) {
    this.runs = runs;
    this.messages = messages;
    title.setGraphic(Icons.of("mdoal-error_outline", Icons.ROW, "sb-icon-danger"));
    title.setWrapText(true);
    title.setMaxHeight(LINES * 17);
    last.setWrapText(true);
    last.setMaxHeight(LINES * 16);
    Button restart =
        Parts.button(
            messages.text("run.crash.restart"),
            "crash-restart",
            () -> runs.restart(service),
            "small");
    restart.setGraphic(Icons.of("mdomz-refresh", Icons.CHIP));
    Button stub =
        Parts.button(
            messages.text("run.crash.stub"),
            "crash-stub",
            () -> runs.choose(service, new ServiceChoice.Stub()),
            "small");
    HBox buttons = new HBox(8, restart, stub);
    VBox.setMargin(buttons, new Insets(4, 0, 0, 0));
    box.getChildren().addAll(title, last, buttons);
    box.getStyleClass().add("sb-crash");
    BorderPane.setMargin(box, new Insets(8));
    box.managedProperty().bind(box.visibleProperty());
    box.widthProperty().subscribe(this::fit);
    runs.services().subscribe(this::show);
    runs.log().subscribe(this::show);
    show();
  }

  Region node() {
    return box;
  }

  private void show() {
    List<ServiceRun> crashed = runs.services().stream().filter(ServiceRun::troubled).toList();
    Optional<ServiceRun> shown =
        crashed.stream()
            .filter(run -> run.name().equals(service))
            .findFirst()
            .or(() -> crashed.stream().findFirst());
    box.setVisible(shown.isPresent());
    shown.ifPresent(this::show);
  }

  private void show(ServiceRun run) {
    service = run.name();
    title.setText(messages.text("run.crashed", run.name(), run.trouble()));
    String line = lastWords(run.name());
    last.setText(line);
    title.setTooltip(new Tooltip(title.getText()));
    last.setTooltip(new Tooltip(line));
    last.setVisible(!line.isEmpty());
    last.setManaged(!line.isEmpty());
    fit();
    title.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** A split asks for the least height before it knows the width, by which sentences wrap. */
  private void fit() {
    if (box.getWidth() > 0) {
      box.setMinHeight(box.prefHeight(box.getWidth()));
    }
  }

  private String lastWords(String name) {
    return LastWords.of(
        runs.log().reversed().stream()
            .filter(line -> line.service().equals(name))
            .map(line -> Ansi.plain(line.text())));
  }
}
