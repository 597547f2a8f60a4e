package dev.signalbox.app.ui.run;

import dev.signalbox.app.process.Ansi;
import dev.signalbox.app.serve.ServiceChoice;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says at once which service crashed or seems stuck and why, with what helps. */
final class CrashNotice {
  /** A notice that grows hides what it is about; the log and the tooltip have the rest. */
  private static final int LINES = 2;

  /** Others that are named; the list above has all of them. */
  private static final int NAMED = 4;

  private final Session session;
  private final Runs runs;
  private final Messages messages;
  private final Label title = Parts.label("", "sb-medium");
  private final Label last = Parts.label("", "sb-small", "sb-muted");
  private final FlowPane others = new FlowPane(4, 0);
  private final VBox box = new VBox();
  private String service = "";

  CrashNotice(Session session, Runs runs, Messages messages) {
    this.session = session;
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
    others.managedProperty().bind(others.visibleProperty());
    box.getChildren().addAll(title, last, buttons, others);
    box.getStyleClass().add("sb-crash");
    VBox.setMargin(box, new Insets(8));
    box.managedProperty().bind(box.visibleProperty());
    box.widthProperty().subscribe(this::fit);
    session.selection().subscribe(selection -> show());
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
        first(crashed, this::selected)
            .or(() -> first(crashed, run -> run.name().equals(service)))
            .or(() -> first(crashed, run -> true));
    box.setVisible(shown.isPresent());
    shown.ifPresent(run -> show(run, crashed.stream().filter(one -> !one.equals(run)).toList()));
  }

  private static Optional<ServiceRun> first(List<ServiceRun> runs, Predicate<ServiceRun> wanted) {
    return runs.stream().filter(wanted).findFirst();
  }

  private boolean selected(ServiceRun run) {
    return session.selection().get().contains(Item.service(run.name()));
  }

  private void show(ServiceRun run, List<ServiceRun> rest) {
    service = run.name();
    title.setText(messages.text("run.crashed", run.name(), run.trouble()));
    String line = lastWords(run.name());
    last.setText(line);
    title.setTooltip(new Tooltip(title.getText()));
    last.setTooltip(new Tooltip(line));
    last.setVisible(!line.isEmpty());
    last.setManaged(!line.isEmpty());
    name(rest);
    fit();
    title.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void name(List<ServiceRun> rest) {
    others.setVisible(!rest.isEmpty());
    others
        .getChildren()
        .setAll(Parts.label(messages.text("run.crash.others", rest.size()), "sb-small"));
    rest.stream().limit(NAMED).map(this::link).forEach(others.getChildren()::add);
    if (rest.size() > NAMED) {
      others.getChildren().add(Parts.label("\u2026", "sb-small"));
    }
  }

  private Button link(ServiceRun run) {
    Button link =
        Parts.button(
            run.name(), "crash-of-" + run.name(), () -> session.select(Item.service(run.name())));
    link.getStyleClass().setAll("button", "sb-link", "sb-small");
    link.setTooltip(new Tooltip(messages.text("run.crashed", run.name(), run.trouble())));
    return link;
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
