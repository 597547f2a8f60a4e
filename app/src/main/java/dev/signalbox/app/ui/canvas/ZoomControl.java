package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Scale of the graph: smaller, 100 %, larger, fit. */
final class ZoomControl extends HBox {
  /** One step, in and out. */
  static final double STEP = 1.25;

  ZoomControl(GraphCanvas canvas, Messages messages) {
    getStyleClass().addAll("sb-overlay", "zoom-control");
    setAlignment(Pos.CENTER);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Button percent = new Button();
    percent.getStyleClass().setAll("button", "sb-icon-button", "zoom-percent");
    percent.setId("zoom-percent");
    canvas
        .viewportProperty()
        .subscribe(view -> {
          String shown = messages.text("canvas.zoom.percent", Math.round(view.scale() * 100));
          percent.setText(shown);
          percent.setAccessibleText(messages.text("canvas.zoom.reset", shown));
        });
    percent.setOnAction(event -> canvas.zoomTo(1));
    Region line = new Region();
    line.getStyleClass().add("zoom-line");
    getChildren()
        .addAll(
            button(
                "mdomz-remove",
                messages.text("action.graph.zoom_out"),
                "zoom-out",
                () -> zoom(canvas, 1 / STEP)),
            percent,
            button(
                "mdoal-add",
                messages.text("action.graph.zoom_in"),
                "zoom-in",
                () -> zoom(canvas, STEP)),
            line,
            button(
                "mdomz-zoom_out_map", messages.text("action.graph.fit"), "zoom-fit", canvas::fit));
  }

  private static void zoom(GraphCanvas canvas, double factor) {
    canvas.zoomTo(canvas.viewport().scale() * factor);
  }

  private static Button button(String icon, String name, String id, Runnable run) {
    Button button = new Button("", Icons.of(icon, Icons.ROW));
    button.getStyleClass().setAll("button", "sb-icon-button", "small");
    button.setId(id);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(event -> run.run());
    return button;
  }
}
