package dev.signalbox.app.ui.settings;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The keys of every action, to change: Enter listens for new ones, Delete takes them away,
 * Backspace brings back those it came with.
 */
final class KeysPane {
  private final Actions actions;
  private final KeyMap keys;
  private final Messages messages;
  private final TextField filter = new TextField();
  private final ListView<Action> list = new ListView<>();
  private final Label note = Parts.label("", "sb-small", "sb-key-note");
  private final VBox pane;
  private @Nullable Action listening;

  KeysPane(Actions actions, KeyMap keys, Messages messages) {
    this.actions = actions;
    this.keys = keys;
    this.messages = messages;
    filter.setId("keys-filter");
    filter.getStyleClass().setAll("text-input", "text-field", "sb-field");
    filter.setPromptText(messages.text("keys.filter"));
    filter.setAccessibleText(messages.text("keys.filter"));
    filter.textProperty().subscribe(text -> fill());
    filter.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN) {
        list.requestFocus();
        event.consume();
      }
    });
    list.setId("keys-list");
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(32);
    list.setAccessibleText(messages.text("keys.list"));
    list.setAccessibleHelp(messages.text("keys.help"));
    list.setPlaceholder(Parts.label(messages.text("palette.nothing"), "sb-muted"));
    list.setCellFactory(view -> new KeyCell(keys, messages));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        listen();
      }
    });
    list.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            quiet();
          }
        });
    note.setId("keys-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(list, Priority.ALWAYS);
    pane = new VBox(8, filter, list, note, buttons());
    say(messages.text("keys.help"));
  }

  Region node() {
    return pane;
  }

  Node first() {
    return filter;
  }

  private HBox buttons() {
    BooleanBinding none = list.getSelectionModel().selectedItemProperty().isNull();
    Button change = button("keys.change", "keys-change", this::listen);
    Button clear = button("keys.clear", "keys-clear", () -> chosen().ifPresent(this::clear));
    Button reset = button("keys.reset", "keys-reset", () -> chosen().ifPresent(this::reset));
    Button all = button("keys.reset_all", "keys-reset-all", this::resetAll);
    List.of(change, clear, reset).forEach(button -> button.disableProperty().bind(none));
    all.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> keys.changes().get().isEmpty(), keys.changes()));
    HBox row = new HBox(8, change, clear, reset, Parts.gap(), all);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button button(String key, String id, Runnable run) {
    return Parts.button(messages.text(key), id, run, "small");
  }

  private void fill() {
    String wanted = filter.getText().toLowerCase(Locale.ROOT).strip();
    list.getItems()
        .setAll(
            actions.all().stream()
                .filter(action ->
                    (messages.text(action.textKey()) + " " + keys.shown(action))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
    list.getSelectionModel().selectFirst();
  }

  private Optional<Action> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void pressed(KeyEvent event) {
    if (listening != null) {
      take(event, listening);
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case ENTER, F2 -> listen();
      case DELETE -> chosen().ifPresent(this::clear);
      case BACK_SPACE -> chosen().ifPresent(this::reset);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void listen() {
    chosen()
        .ifPresent(action -> {
          list.requestFocus();
          listening = action;
          say(messages.text("keys.listening", name(action)));
        });
  }

  private void take(KeyEvent event, Action action) {
    if (event.getCode() == KeyCode.ESCAPE) {
      quiet();
      say(messages.text("keys.kept", name(action)));
      return;
    }
    KeyChoice.of(event, action, keys)
        .ifPresent(choice -> {
          switch (choice) {
            case KeyChoice.Free(var wanted) -> {
              keys.change(action, List.of(wanted));
              done("keys.changed", action);
            }
            case KeyChoice.Taken(var wanted, var holder) ->
                say(messages.text("keys.taken", wanted.getDisplayText(), name(holder)));
            case KeyChoice.Typing(var wanted) ->
                say(messages.text("keys.typing", wanted.getDisplayText()));
            case KeyChoice.Fixed(var wanted) ->
                say(messages.text("keys.fixed", wanted.getDisplayText()));
          }
        });
  }

  private void clear(Action action) {
    keys.change(action, List.of());
    done("keys.cleared", action);
  }

  /** The keys it came with may be another action's by now; that one keeps them. */
  private void reset(Action action) {
    KeyMap before = new KeyMap(actions, keys.changes().get());
    before.reset(action);
    Optional<Action> holder =
        before.keys(action).stream()
            .flatMap(key -> before.holder(action, key).stream())
            .findFirst();
    if (holder.isPresent()) {
      say(messages.text("keys.taken", before.shown(action), name(holder.get())));
    } else {
      keys.reset(action);
      done("keys.was_reset", action);
    }
  }

  private void resetAll() {
    keys.resetAll();
    list.refresh();
    say(messages.text("keys.all_reset"));
  }

  private void done(String key, Action action) {
    quiet();
    list.refresh();
    String shown = keys.shown(action);
    say(messages.text(key, name(action), shown.isEmpty() ? messages.text("keys.none") : shown));
  }

  private void quiet() {
    listening = null;
  }

  private String name(Action action) {
    return messages.text(action.textKey());
  }

  private void say(String sentence) {
    note.setText(sentence);
    note.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
