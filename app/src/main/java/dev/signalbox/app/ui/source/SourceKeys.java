package dev.signalbox.app.ui.source;

import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.model.text.TextRange;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/** Who hears a key in the text first: the offers, the window, pairs and new lines, the editor. */
final class SourceKeys {
  private final CodeArea area;
  private final Assist assist;
  private final FindBar find;
  private final ActionControls controls;
  private final Supplier<String> text;

  SourceKeys(
      CodeArea area, Assist assist, FindBar find, ActionControls controls, Supplier<String> text) {
    this.area = area;
    this.assist = assist;
    this.find = find;
    this.controls = controls;
    this.text = text;
  }

  void listen() {
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (assist.handle(event)
        || controls.handle(event)
        || (event.getCode() == KeyCode.ESCAPE && find.close())
        || newLine(event)) {
      event.consume();
    }
  }

  private boolean newLine(KeyEvent event) {
    boolean plain = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
    if (plain && area.isEditable()) {
      make(Typing.enter(text.get(), selected()));
    }
    return plain && area.isEditable();
  }

  private void typed(KeyEvent event) {
    String character = event.getCharacter();
    // Both together are how some keyboards make brackets.
    boolean plain = event.isControlDown() == event.isAltDown() && !event.isMetaDown();
    if (!plain || character.length() != 1 || !area.isEditable()) {
      return;
    }
    Optional<Typing.Typed> change = Typing.character(character.charAt(0), text.get(), selected());
    change.ifPresent(this::make);
    if (change.isPresent()) {
      event.consume();
    }
  }

  private TextRange selected() {
    return new TextRange(area.getSelection().getStart(), area.getSelection().getEnd());
  }

  private void make(Typing.Typed change) {
    TextRange range = change.edit().range();
    if (range.length() > 0 || !change.edit().replacement().isEmpty()) {
      area.replaceText(range.start(), range.end(), change.edit().replacement());
    }
    area.moveTo(change.caret());
    area.requestFollowCaret();
    if (change.edit().replacement().equals("\"\"")) {
      assist.opened();
    }
  }
}
