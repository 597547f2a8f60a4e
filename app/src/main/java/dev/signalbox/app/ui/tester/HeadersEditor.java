package dev.signalbox.app.ui.tester;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.config.HeaderField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where the headers of the tester's request are typed; they count from the next key press on. */
final class HeadersEditor {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Tester tester;
  private final Messages messages;
  private final Runnable close;
  private final TextArea text = new TextArea();
  private final Label wrong = Parts.label("", "sb-small", "sb-wrong");
  private final VBox box = new VBox(4, text, wrong);

  /**
   * Shows what the tester asks with and changes it.
   *
   * @param close takes the editor away
   */
  HeadersEditor(Tester tester, Messages messages, Runnable close) {
    this.tester = tester;
    this.messages = messages;
    this.close = close;
    text.setId("tester-headers");
    text.setAccessibleText(messages.text("inputs.headers"));
    text.setAccessibleHelp(messages.text("inputs.help"));
    text.setPromptText(messages.text("inputs.prompt"));
    text.getStyleClass().add("sb-area");
    text.setPrefRowCount(3);
    wrong.setId("tester-headers-wrong");
    wrong.setWrapText(true);
    tester.headers().subscribe(this::follow);
    text.textProperty().subscribe(this::typed);
    text.caretPositionProperty().subscribe(caret -> check());
    text.focusedProperty().subscribe(focused -> check());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  Region node() {
    return box;
  }

  void focus() {
    text.requestFocus();
    text.end();
  }

  /** Takes all headers away, and what was not one yet. */
  void clear() {
    text.clear();
  }

  /** Others set headers too: a problem that is proved, an expectation that is asked again. */
  private void follow(List<HeaderField> headers) {
    if (!HeaderLines.of(text.getText()).headers().equals(headers)) {
      text.setText(HeaderLines.text(headers));
    }
  }

  private void typed(String now) {
    tester.headers().set(HeaderLines.of(now).headers());
    check();
  }

  private void check() {
    Optional<HeaderLines.Mistake> mistake = HeaderLines.of(text.getText()).worth(typing());
    wrong.setText(mistake.map(this::words).orElse(""));
    wrong.setVisible(mistake.isPresent());
    wrong.setManaged(mistake.isPresent());
    text.pseudoClassStateChanged(WRONG, mistake.isPresent());
  }

  private String words(HeaderLines.Mistake mistake) {
    return messages.text(
        "inputs.wrong." + mistake.kind().name().toLowerCase(Locale.ROOT), mistake.line());
  }

  private int typing() {
    String all = text.getText();
    int caret = Math.min(text.getCaretPosition(), all.length());
    return text.isFocused()
        ? 1 + (int) all.substring(0, caret).chars().filter(c -> c == '\n').count()
        : 0;
  }

  /** A text area would keep Tab to itself, and nobody could leave it by keyboard. */
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      text.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
    }
  }
}
