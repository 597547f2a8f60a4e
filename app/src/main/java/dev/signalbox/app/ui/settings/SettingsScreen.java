package dev.signalbox.app.ui.settings;

import dev.signalbox.app.settings.Appearance;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All settings on one sheet; each takes effect at once and is remembered. */
public final class SettingsScreen {
  private final Overlay overlay;
  private final Actions actions;
  private final KeyMap keys;
  private final ObjectProperty<Appearance> appearance;
  private final BooleanProperty lessMotion;
  private final Messages messages;

  /**
   * Hidden until shown.
   *
   * @param overlay where it appears
   * @param lessMotion whether nothing glides or fades, whatever the system says
   */
  public SettingsScreen(
      Overlay overlay,
      Actions actions,
      KeyMap keys,
      ObjectProperty<Appearance> appearance,
      BooleanProperty lessMotion,
      Messages messages) {
    this.overlay = overlay;
    this.actions = actions;
    this.keys = keys;
    this.appearance = appearance;
    this.lessMotion = lessMotion;
    this.messages = messages;
  }

  /** Opens it. */
  public void show() {
    KeysPane pane = new KeysPane(actions, keys, messages);
    VBox.setVgrow(pane.node(), Priority.ALWAYS);
    Button close = Parts.iconButton("mdoal-close", messages.text("sheet.close"), overlay::hide);
    HBox head =
        new HBox(Parts.label(messages.text("settings.title"), "sb-view-title"), Parts.gap(), close);
    VBox box =
        new VBox(
            12,
            head,
            Parts.label(messages.text("settings.look"), "sb-strong"),
            colours(),
            motion(),
            Parts.label(messages.text("action.help.keys"), "sb-strong"),
            pane.node());
    box.setId("settings");
    box.getStyleClass().add("sb-popup");
    box.setMaxSize(760, 640);
    overlay.show(box, pane.first());
  }

  private HBox colours() {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox(16);
    row.setAlignment(Pos.CENTER_LEFT);
    for (Appearance wanted : Appearance.values()) {
      String name = wanted.name().toLowerCase(Locale.ROOT);
      RadioButton choice = new RadioButton(messages.text("action.theme." + name));
      choice.setId("settings-" + name);
      choice.setToggleGroup(group);
      choice.setSelected(appearance.get() == wanted);
      choice.setOnAction(event -> appearance.set(wanted));
      row.getChildren().add(choice);
    }
    return row;
  }

  private CheckBox motion() {
    CheckBox box = new CheckBox(messages.text("settings.less_motion"));
    box.setId("settings-motion");
    box.setSelected(lessMotion.get());
    box.setOnAction(event -> lessMotion.set(box.isSelected()));
    return box;
  }
}
