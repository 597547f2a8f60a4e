package dev.signalbox.app.ui.trouble;

import dev.signalbox.app.log.LogEntry;
import dev.signalbox.app.log.RecentLog;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Clip;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The program's own log on a sheet: how serious, to read, copy or save. */
public final class LogSheet {
  private static final List<Level> LEVELS = List.of(Level.INFO, Level.WARNING, Level.SEVERE);

  private final RecentLog log;
  private final Overlay overlay;
  private final Messages messages;
  private final Consumer<String> save;

  /**
   * Shown when asked for.
   *
   * @param save asks for a file and writes a text to it
   */
  public LogSheet(RecentLog log, Overlay overlay, Messages messages, Consumer<String> save) {
    this.log = log;
    this.overlay = overlay;
    this.messages = messages;
    this.save = save;
  }

  /** Opens it with all there is. */
  public void show() {
    TextArea text = new TextArea();
    text.setId("log-text");
    text.setEditable(false);
    text.getStyleClass().add("sb-area");
    text.setAccessibleText(messages.text("action.help.log"));
    text.setPromptText(messages.text("log.empty"));
    VBox.setVgrow(text, Priority.ALWAYS);
    ComboBox<Level> levels = levels();
    levels.valueProperty().subscribe(least -> fill(text, least));
    HBox head =
        new HBox(
            8,
            Parts.label(messages.text("action.help.log"), "sb-view-title"),
            Parts.gap(),
            levels,
            Parts.button(messages.text("log.copy"), "log-copy", () -> Clip.copy(text.getText())),
            Parts.button(
                messages.text("log.save"),
                "log-save",
                () -> {
                  overlay.hide();
                  save.accept(text.getText());
                }),
            Parts.iconButton("mdoal-close", messages.text("log.close"), overlay::hide));
    head.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(12, head, text);
    box.getStyleClass().add("sb-popup");
    box.setMaxSize(960, 560);
    overlay.show(box, text);
  }

  private ComboBox<Level> levels() {
    ComboBox<Level> levels = new ComboBox<>();
    levels.setId("log-level");
    levels.getStyleClass().add("sb-combo");
    levels.setAccessibleText(messages.text("log.level"));
    levels.getItems().setAll(LEVELS);
    levels.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Level level) {
            return messages.text("log.level." + level.getName());
          }

          @Override
          public Level fromString(String text) {
            return Level.parse(text);
          }
        });
    levels.setValue(Level.INFO);
    return levels;
  }

  private void fill(TextArea text, Level least) {
    text.setText(
        log.entries(least).stream().map(entry -> line(entry)).collect(Collectors.joining("\n")));
    text.positionCaret(text.getLength());
  }

  private static String line(LogEntry entry) {
    return entry.line(ZoneId.systemDefault());
  }
}
