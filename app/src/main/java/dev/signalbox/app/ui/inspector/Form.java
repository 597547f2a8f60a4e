package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A column of labelled fields. A field is committed by Enter or when the focus leaves it. */
final class Form {
  private final Messages messages;
  private final VBox box = new VBox(4);

  Form(Messages messages) {
    this.messages = messages;
    box.getStyleClass().add("sb-form");
  }

  VBox node() {
    return box;
  }

  void add(Node node) {
    box.getChildren().add(node);
  }

  /** The head: icon tile, name and what it is. */
  void head(Node tile, String title, String detail) {
    VBox words =
        new VBox(Parts.label(title, "sb-title"), Parts.label(detail, "sb-small", "sb-muted"));
    var head = new javafx.scene.layout.HBox(12, tile, words);
    head.getStyleClass().add("sb-form-head");
    add(head);
  }

  /** A section title. */
  void section(String key, int count, Node... buttons) {
    Label number = Parts.count();
    number.setText(Integer.toString(count));
    var head =
        new javafx.scene.layout.HBox(
            8, Parts.label(messages.text(key), "sb-strong"), number, Parts.gap());
    head.getChildren().addAll(buttons);
    head.getStyleClass().add("sb-form-section");
    add(head);
  }

  /**
   * A text field.
   *
   * @param id of the field and its words: {@code inspector.<id>}
   * @param value what the file says; null when absent
   * @param commit receives the new value, never the old one
   */
  void text(String id, @Nullable String value, boolean mono, Consumer<String> commit) {
    String shown = value == null ? "" : value;
    TextField field = new TextField(shown);
    field.getStyleClass().setAll("text-input", "text-field", "sb-field");
    if (mono) {
      field.getStyleClass().add("sb-mono");
    }
    field.setPromptText(messages.text("inspector.unset"));
    Committing committing = new Committing(shown, commit);
    field.setOnAction(event -> committing.commit(field.getText()));
    whenLeft(field, () -> committing.commit(field.getText()));
    labelled(id, field);
  }

  /** A field with known values; others may be typed. */
  void choice(
      String id,
      @Nullable String value,
      List<String> values,
      Function<String, String> words,
      Consumer<String> commit) {
    String shown = value == null ? "" : value;
    ComboBox<String> field = new ComboBox<>();
    field.getItems().setAll(values);
    field.setEditable(true);
    field.setValue(shown);
    field.setMaxWidth(Double.MAX_VALUE);
    field.getStyleClass().add("sb-combo");
    field.setCellFactory(list ->
        new javafx.scene.control.ListCell<>() {
          @Override
          protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : words.apply(item));
          }
        });
    Committing committing = new Committing(shown, commit);
    field.setOnAction(event -> committing.commit(field.getValue()));
    whenLeft(field, () -> committing.commit(field.getEditor().getText()));
    field.getEditor().setAccessibleText(messages.text("inspector." + id));
    labelled(id, field);
  }

  /** Only a field that had the focus can lose it: showing a form must never change the file. */
  private static void whenLeft(Region field, Runnable commit) {
    field
        .focusedProperty()
        .addListener((property, before, now) -> {
          if (before && !now) {
            commit.run();
          }
        });
  }

  private void labelled(String id, Region field) {
    Label label = Parts.label(messages.text("inspector." + id), "sb-label");
    label.setLabelFor(field);
    field.setId("inspector-" + id);
    field.setAccessibleText(messages.text("inspector." + id));
    VBox line = new VBox(4, label, field);
    line.getStyleClass().add("sb-form-line");
    add(line);
  }

  /** Tells about a value once. */
  private static final class Committing {
    private final Consumer<String> commit;
    private String known;

    Committing(String known, Consumer<String> commit) {
      this.known = known;
      this.commit = commit;
    }

    void commit(@Nullable String value) {
      String now = value == null ? "" : value.strip();
      if (!now.equals(known)) {
        known = now;
        commit.accept(now);
      }
    }
  }
}
