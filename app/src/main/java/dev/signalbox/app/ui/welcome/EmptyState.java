package dev.signalbox.app.ui.welcome;

import dev.signalbox.app.ui.theme.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** One icon, one sentence, and what can be done about it. */
public final class EmptyState {
  private EmptyState() {}

  /**
   * A new view.
   *
   * @param icon Ikonli literal
   * @param sentence already in the user's language
   * @param commands buttons below it
   */
  public static VBox of(String icon, String sentence, List<? extends Node> commands) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    label.getStyleClass().add("sb-muted");
    VBox box = new VBox(Icons.of(icon, 40), label);
    box.getChildren().addAll(commands);
    box.getStyleClass().add("sb-empty");
    return box;
  }
}
