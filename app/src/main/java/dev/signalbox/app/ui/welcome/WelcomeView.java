package dev.signalbox.app.ui.welcome;

import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the window shows while nothing is open. */
public final class WelcomeView {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final VBox zone;
  private final VBox pane;

  /** A start view whose button runs {@code file.open}. */
  public WelcomeView(ActionControls controls, Messages messages) {
    Label title = new Label(messages.text("app.name"));
    title.getStyleClass().add("sb-welcome-title");
    Label subtitle = new Label(messages.text("welcome.subtitle"));
    subtitle.getStyleClass().addAll("sb-subtitle", "sb-muted");
    this.zone = dropZone(controls, messages);
    this.pane = new VBox(8, title, subtitle, zone);
    VBox.setMargin(zone, new Insets(24, 0, 0, 0));
    pane.setMaxWidth(656);
    pane.setPadding(new Insets(48, 32, 32, 32));
    pane.setId("welcome");
  }

  /** The view. */
  public Region node() {
    return pane;
  }

  /** Shows whether a folder hovers over the window. */
  public void dragging(boolean over) {
    zone.pseudoClassStateChanged(OVER, over);
  }

  private static VBox dropZone(ActionControls controls, Messages messages) {
    Label invitation = new Label(messages.text("welcome.drop"));
    invitation.getStyleClass().add("sb-view-title");
    Label promise = new Label(messages.text("welcome.promise"));
    promise.getStyleClass().add("sb-muted");
    Button open = controls.button("file.open");
    open.getStyleClass().add("primary");
    VBox.setMargin(open, new Insets(8, 0, 0, 0));
    VBox zone = new VBox(Icons.of("mdoal-folder_open", 40), invitation, promise, open);
    zone.getStyleClass().add("sb-drop-zone");
    zone.setMinHeight(208);
    return zone;
  }
}
