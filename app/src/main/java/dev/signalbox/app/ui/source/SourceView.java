package dev.signalbox.app.ui.source;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.history.History;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Executor;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;

/** The working text in an editor, in step with the session both ways. */
public final class SourceView {
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final Session session;
  private final Messages messages;
  private final CodeArea area = new CodeArea();
  private final StackPane pane;
  private final Latest<Snapshot, Coloured> colouring;
  private ShownText text = ShownText.of("");
  private boolean following;
  private long burst;
  private long typedAt;

  private record Coloured(String text, StyleSpans<Collection<String>> styles) {}

  /**
   * An editor of the session's text.
   *
   * @param controls hear the window's keys before the editor does, undo and redo above all
   * @param background computes colours
   * @param ui the UI thread
   */
  public SourceView(
      Session session,
      Messages messages,
      ActionControls controls,
      Executor background,
      Executor ui) {
    this.session = session;
    this.messages = messages;
    this.colouring =
        new Latest<>(background, ui, (snapshot, outdated) -> colour(snapshot), this::paint);
    area.setId("source");
    area.setUndoManager(UndoUtils.noOpUndoManager());
    area.setParagraphGraphicFactory(LineNumberFactory.get(area));
    area.setAccessibleText(messages.text("source.accessible"));
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (controls.handle(event)) {
            event.consume();
          }
        });
    this.pane = new StackPane(new VirtualizedScrollPane<>(area));
    pane.getStyleClass().add("sb-source");
    area.plainTextChanges().subscribe(this::typed);
    area.caretPositionProperty().addListener((property, before, now) -> caretMoved());
    session
        .project()
        .subscribe(project -> area.setEditable(project == null || !project.readOnly()));
    session.history().subscribe(this::follow);
    session.snapshot().subscribe(colouring::ask);
    session.selection().subscribe(this::reveal);
  }

  /** The editor. */
  public Region node() {
    return pane;
  }

  /** Gives the editor the focus. */
  public void focus() {
    area.requestFocus();
  }

  /** Selects a place of the file's text and scrolls to it. */
  public void reveal(TextRange range) {
    TextRange shown = text.toShown(range);
    int end = Math.min(shown.end(), area.getLength());
    int start = Math.min(shown.start(), end);
    quietly(() -> area.selectRange(start, end));
    area.showParagraphAtCenter(area.offsetToPosition(start, Bias.Forward).getMajor());
  }

  private void reveal(Selection selection) {
    if (!following && !area.isFocused()) {
      selection
          .primary()
          .flatMap(item -> Items.range(session.snapshot().get().config(), item))
          .ifPresent(this::reveal);
    }
  }

  private void typed(PlainTextChange change) {
    if (following) {
      return;
    }
    long now = System.nanoTime();
    if (now - typedAt > PAUSE || change.getInserted().contains("\n")) {
      burst++;
    }
    typedAt = now;
    TextEdit edit =
        text.toSource(change.getPosition(), change.getRemoved().length(), change.getInserted());
    quietly(() -> session.type(messages.text("source.typing"), "typing-" + burst, edit));
  }

  /** Shows a text that did not come from this editor. */
  private void follow(History history) {
    ShownText before = text;
    text = ShownText.of(history.text());
    if (following || before.source().equals(history.text())) {
      return;
    }
    TextEdit edit = TextEdit.between(before.shown(), text.shown());
    quietly(() -> area.replaceText(edit.range().start(), edit.range().end(), edit.replacement()));
    if (history.past().isEmpty() && history.future().isEmpty()) {
      quietly(() -> area.moveTo(0));
      area.showParagraphAtTop(0);
    }
  }

  private void caretMoved() {
    Snapshot snapshot = session.snapshot().get();
    if (following || !area.isFocused() || snapshot.broken()) {
      return;
    }
    int offset = text.toSource(area.getCaretPosition());
    quietly(() -> Items.at(snapshot.config(), offset).ifPresent(session::select));
  }

  private static Coloured colour(Snapshot snapshot) {
    ShownText text = ShownText.of(snapshot.working().text());
    return new Coloured(
        text.shown(), JsonColours.of(snapshot.working(), snapshot.findings(), text));
  }

  private void paint(Coloured coloured) {
    if (coloured.text.equals(area.getText()) && !coloured.text.isEmpty()) {
      quietly(() -> area.setStyleSpans(0, coloured.styles));
    }
  }

  private void quietly(Runnable change) {
    boolean outer = following;
    following = true;
    try {
      change.run();
    } finally {
      following = outer;
    }
  }
}
