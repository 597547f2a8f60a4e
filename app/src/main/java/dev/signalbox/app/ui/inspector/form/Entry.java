package dev.signalbox.app.ui.inspector.form;

import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A text that is taken over by Enter or when the focus leaves it; what is wrong stands below. */
final class Entry {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

  private final Drafts drafts;
  private final Object subject;
  private final Named named;
  private final TextInputControl text;
  private final Region field;
  private final Commit commit;
  private final Label wrong = Parts.label("", "sb-small", "sb-wrong");
  private String known;

  /**
   * Nothing is committed by making one.
   *
   * @param text what is typed into
   * @param field the control around it, or the same
   * @param known what the file says
   * @param finding the worst of the file about that
   */
  Entry(
      Drafts drafts,
      Object subject,
      Named named,
      TextInputControl text,
      Region field,
      String known,
      Optional<Finding> finding,
      Commit commit) {
    this.drafts = drafts;
    this.subject = subject;
    this.named = named;
    this.text = text;
    this.field = field;
    this.known = known;
    this.commit = commit;
    Optional<Drafts.Draft> draft = drafts.find(subject, named.id(), known);
    text.setText(draft.map(Drafts.Draft::text).orElse(known));
    wrong.setWrapText(true);
    wrong.setId("wrong-" + named.id());
    say(draft.map(Drafts.Draft::wrong).orElse(finding.map(Finding::message).orElse("")));
    doubt(
        draft.isEmpty() && finding.filter(found -> found.severity() != Severity.ERROR).isPresent());
    text.textProperty().addListener((property, before, now) -> typed(now));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  /** A text area would keep Tab and Escape to itself, and nobody could leave it by keyboard. */
  private void leave(KeyEvent event) {
    boolean area = text instanceof TextArea;
    if (event.getCode() == KeyCode.TAB && area && !event.isControlDown()) {
      event.consume();
      text.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (event.getCode() == KeyCode.ESCAPE && !text.getText().equals(known)) {
      event.consume();
      text.setText(known);
      say("");
    } else if (event.getCode() == KeyCode.ESCAPE && area) {
      event.consume();
      Event.fireEvent(text.getParent(), event.copyFor(text.getParent(), text.getParent()));
    }
  }

  /** The field with its message. */
  VBox node() {
    return new VBox(2, field, wrong);
  }

  /** Tells somebody about every key press. */
  void watch(Consumer<String> typing) {
    text.textProperty().addListener((property, before, now) -> typing.accept(now));
  }

  /** Makes the file say what was typed. */
  void commit() {
    String now = text.getText() == null ? "" : text.getText().strip();
    if (now.equals(known)) {
      return;
    }
    Optional<String> refused = commit.of(now);
    if (refused.isEmpty()) {
      known = now;
      drafts.drop(subject, named.id());
    } else {
      drafts.keep(subject, named.id(), new Drafts.Draft(known, now, refused.get()));
    }
    say(refused.orElse(""));
  }

  private void typed(String now) {
    if (now == null || now.equals(known)) {
      drafts.drop(subject, named.id());
    } else {
      drafts.keep(subject, named.id(), new Drafts.Draft(known, now, ""));
    }
  }

  /** Whether the file may say this although it is probably not meant. */
  private void doubt(boolean only) {
    field.pseudoClassStateChanged(DOUBTFUL, only);
    wrong.pseudoClassStateChanged(DOUBTFUL, only);
  }

  private void say(String sentence) {
    doubt(false);
    wrong.setText(sentence);
    wrong.setVisible(!sentence.isEmpty());
    wrong.setManaged(!sentence.isEmpty());
    field.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
    field.setAccessibleHelp(sentence.isEmpty() ? null : sentence);
  }
}
