package dev.signalbox.app.ui.source;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.text.TextRange;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Finds words in the text, capitals or not, and steps through them. */
final class FindBar {
  private final Messages messages;
  private final Supplier<String> text;
  private final Supplier<TextRange> selected;
  private final Consumer<TextRange> reveal;
  private final Runnable leave;
  private final TextField query = new TextField();
  private final Label count = Parts.label("", "sb-small", "sb-muted");
  private final HBox bar;
  private final Latest<Search, Hits> searching;
  private Hits hits = Hits.NONE;
  private int anchor;

  private record Search(String text, String query, boolean jump) {}

  /**
   * Hidden until opened.
   *
   * @param text the editor's text
   * @param selected what is selected in it
   * @param reveal selects a hit and scrolls to it
   * @param leave gives the focus back to the text
   */
  FindBar(
      Messages messages,
      Supplier<String> text,
      Supplier<TextRange> selected,
      Consumer<TextRange> reveal,
      Runnable leave,
      Executor background,
      Executor ui) {
    this.messages = messages;
    this.text = text;
    this.selected = selected;
    this.reveal = reveal;
    this.leave = leave;
    this.searching =
        new Latest<>(
            background,
            ui,
            (search, outdated) -> Hits.of(search.text, search.query, search.jump),
            this::found);
    query.setId("source-find");
    query.getStyleClass().setAll("text-input", "text-field", "sb-field", "small");
    query.setPromptText(messages.text("source.find.prompt"));
    query.setAccessibleText(messages.text("source.find.prompt"));
    query.setPrefColumnCount(24);
    query.textProperty().addListener((property, before, now) -> search(true));
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    count.setId("source-find-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    bar =
        new HBox(
            8,
            query,
            count,
            Parts.gap(),
            Parts.iconButton(
                "mdoal-arrow_upward", messages.text("action.source.find_previous"), () -> step(-1)),
            Parts.iconButton(
                "mdoal-arrow_downward", messages.text("action.source.find_next"), () -> step(1)),
            Parts.iconButton("mdoal-close", messages.text("source.find.close"), this::close));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("sb-find-bar");
    bar.setVisible(false);
    bar.setManaged(false);
  }

  Region node() {
    return bar;
  }

  /** Opens it with what is selected, if that is part of one line. */
  void open() {
    bar.setVisible(true);
    bar.setManaged(true);
    anchor = selected.get().start();
    String chosen = selected.get().in(text.get());
    if (!chosen.isEmpty() && chosen.indexOf('\n') < 0) {
      query.setText(chosen);
    }
    query.requestFocus();
    query.selectAll();
    search(false);
  }

  /** The text changed: what was found may stand elsewhere. */
  void refresh() {
    if (bar.isVisible()) {
      search(false);
    }
  }

  /** Goes to the next hit, or the one before with -1; the ends lead to each other. */
  void step(int by) {
    if (!bar.isVisible()) {
      open();
    }
    hits.from(selected.get(), by).ifPresent(this::go);
  }

  /** Takes it away; false when it was not there. */
  boolean close() {
    if (!bar.isVisible()) {
      return false;
    }
    searching.cancel();
    bar.setVisible(false);
    bar.setManaged(false);
    leave.run();
    return true;
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> step(event.isShiftDown() ? -1 : 1);
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void search(boolean jump) {
    searching.ask(new Search(text.get(), query.getText(), jump));
  }

  private void found(Hits found) {
    hits = found;
    if (found.jump()) {
      found.from(TextRange.at(anchor), 1).ifPresent(this::go);
    }
    tell();
  }

  private void go(TextRange hit) {
    reveal.accept(hit);
    anchor = hit.start();
    tell();
  }

  private void tell() {
    int size = hits.starts().size();
    count.setText(
        query.getText().isEmpty()
            ? ""
            : messages.text("source.find.count", hits.number(selected.get()), size));
    count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
