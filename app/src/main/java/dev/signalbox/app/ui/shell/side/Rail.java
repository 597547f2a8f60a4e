package dev.signalbox.app.ui.shell.side;

import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is left of a folded side: an icon for each thing behind it. */
final class Rail {
  private final VBox pane = new VBox();

  /**
   * Makes the icons.
   *
   * @param at at which edge of the window it stands
   * @param open unfolds one of the things
   */
  Rail(Side.Edge at, List<RailEntry> entries, Consumer<RailEntry> open) {
    String edge = at.name().toLowerCase(Locale.ROOT);
    pane.setId("rail-" + edge);
    pane.getStyleClass().addAll("sb-rail", edge);
    entries.forEach(entry -> pane.getChildren().add(icon(entry, () -> open.accept(entry))));
  }

  /** The rail. */
  Region node() {
    return pane;
  }

  private static StackPane icon(RailEntry entry, Runnable open) {
    Button button = Parts.iconButton(entry.icon(), entry.name(), open);
    button.getStyleClass().remove("small");
    button.setGraphic(Icons.of(entry.icon(), Icons.TOOLBAR));
    button.setId("rail-" + entry.id());
    Region dot = Parts.dot("worst");
    dot.setId("rail-" + entry.id() + "-worst");
    dot.setMouseTransparent(true);
    StackPane.setAlignment(dot, Pos.TOP_RIGHT);
    entry.worst().subscribe(worst -> mark(dot, worst.filter(found -> found != Severity.INFO)));
    return new StackPane(button, dot);
  }

  private static void mark(Region dot, Optional<Severity> worst) {
    dot.setVisible(worst.isPresent());
    dot.getStyleClass()
        .setAll("sb-dot", worst.equals(Optional.of(Severity.ERROR)) ? "danger" : "warning");
  }
}
