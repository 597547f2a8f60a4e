package dev.signalbox.app.ui.source;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.Scope;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.assist.Brackets;
import dev.signalbox.model.history.History;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;

/** The working text in an editor, in step with the session both ways. */
public final class SourceView {
  private static final Duration HOVER = Duration.ofMillis(500);
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final Session session;
  private final Messages messages;
  private final CodeArea area = new CodeArea();
  private final Floats floats = new Floats();
  private final Assist assist;
  private final FindBar find;
  private final HoverCard hover;
  private final OutlinePane outline;
  private final BracketMarks brackets = new BracketMarks(area);
  private final BorderPane pane;
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
   * @param background computes colours, offers and explanations
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
    this.assist = new Assist(area, floats, messages, () -> text.shown(), background, ui);
    this.find =
        new FindBar(
            messages,
            () -> text.shown(),
            this::selected,
            this::select,
            this::focus,
            background,
            ui);
    this.hover = new HoverCard(floats, messages, background, ui);
    this.outline = new OutlinePane(session, messages, this::visit, background, ui);
    new SourceKeys(area, assist, find, controls, () -> text.shown()).listen();
    this.pane = new BorderPane(new StackPane(new VirtualizedScrollPane<>(area), floats.node()));
    pane.setTop(find.node());
    pane.setRight(outline.node());
    pane.getStyleClass().add("sb-source");
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          hover.hide();
          if (controls.handle(Scope.TEXT, event)) {
            event.consume();
          }
        });
    area.setMouseOverTextDelay(HOVER);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::over);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> hover.hide());
    area.plainTextChanges().subscribe(this::typed);
    area.caretPositionProperty().addListener((property, before, now) -> caretMoved());
    area.heightProperty().addListener((property, before, now) -> resized(before, now));
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

  /** Whether it is part of a window now. */
  boolean shown() {
    return pane.getScene() != null;
  }

  /** Finds words in the text. */
  FindBar find() {
    return find;
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

  private void visit(TextRange range) {
    reveal(range);
    focus();
    follow(range.start());
  }

  private TextRange selected() {
    return new TextRange(area.getSelection().getStart(), area.getSelection().getEnd());
  }

  private void select(TextRange shown) {
    area.selectRange(shown.start(), shown.end());
    area.requestFollowCaret();
  }

  void toggleOutline() {
    outline.shown().set(!outline.shown().get());
    if (outline.shown().get()) {
      outline.focus();
    } else {
      focus();
    }
  }

  void offer() {
    focus();
    assist.request();
  }

  void explain() {
    focus();
    area.requestFollowCaret();
    area.layout();
    int offset = text.toSource(area.getCaretPosition());
    hover.ask(session.snapshot().get(), offset, area.getCaretBounds().orElse(null));
  }

  private void over(MouseOverTextEvent event) {
    Point2D at = event.getScreenPosition();
    Bounds place = new BoundingBox(at.getX(), at.getY() - 4, 0, 16);
    Snapshot snapshot = session.snapshot().get();
    if (snapshot.working().text().equals(text.source())) {
      hover.ask(snapshot, text.toSource(event.getCharacterIndex()), place);
    }
  }

  void jumpToBracket() {
    focus();
    bracketsAtCaret()
        .ifPresent(pair -> {
          boolean opening = Math.abs(area.getCaretPosition() - pair.open()) <= 1;
          area.moveTo(opening ? pair.close() + 1 : pair.open());
          area.requestFollowCaret();
        });
  }

  /** The pair at the caret in the editor's offsets, if what was read is what is shown. */
  private Optional<Brackets.Pair> bracketsAtCaret() {
    Snapshot snapshot = session.snapshot().get();
    return snapshot.working().text().equals(text.source())
        ? Brackets.beside(snapshot.working(), text.toSource(area.getCaretPosition()))
            .map(pair -> new Brackets.Pair(text.toShown(pair.open()), text.toShown(pair.close())))
        : Optional.empty();
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
    brackets.forget();
    hover.hide();
    long now = System.nanoTime();
    if (now - typedAt > PAUSE || change.getInserted().contains("\n")) {
      burst++;
    }
    typedAt = now;
    TextEdit edit =
        text.toSource(change.getPosition(), change.getRemoved().length(), change.getInserted());
    quietly(() -> session.type(messages.text("source.typing"), "typing-" + burst, edit));
    assist.typed(change);
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

  /** Keeps the line that is written in sight when something else takes room, such as a banner. */
  private void resized(Number before, Number now) {
    boolean smaller = now.doubleValue() < before.doubleValue();
    if (smaller && area.allParToVisibleParIndex(area.getCurrentParagraph()).isPresent()) {
      area.requestFollowCaret();
    }
  }

  private void caretMoved() {
    brackets.show(bracketsAtCaret());
    if (!following && area.isFocused()) {
      follow(text.toSource(area.getCaretPosition()));
    }
  }

  /** Selects everywhere what stands at a place of the file's text. */
  private void follow(int offset) {
    outline.caretAt(offset);
    Snapshot snapshot = session.snapshot().get();
    if (!snapshot.broken()) {
      quietly(() -> Items.at(snapshot.config(), offset).ifPresent(session::select));
    }
  }

  private static Coloured colour(Snapshot snapshot) {
    ShownText text = ShownText.of(snapshot.working().text());
    return new Coloured(
        text.shown(), JsonColours.of(snapshot.working(), snapshot.findings(), text));
  }

  private void paint(Coloured coloured) {
    if (coloured.text.equals(area.getText()) && !coloured.text.isEmpty()) {
      Repaint.between(area.getStyleSpans(0, area.getLength()), coloured.styles)
          .ifPresent(part -> quietly(() -> area.setStyleSpans(part.start(), part.styles())));
      brackets.forget();
      brackets.show(bracketsAtCaret());
      find.refresh();
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
