package dev.signalbox.app.ui.source;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.assist.Completion;
import dev.signalbox.model.assist.Completions;
import dev.signalbox.model.syntax.JsonParser;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;

/** Offers what could be typed at the caret, on request and while typing. */
final class Assist {
  private final CodeArea area;
  private final Floats floats;
  private final Supplier<String> text;
  private final CompletionBox box;
  private final Latest<Question, Offer> offering;
  private int expected = -1;

  private record Question(String text, int caret, boolean requested) {}

  private record Offer(Question question, List<Completion> offers) {}

  /**
   * Nothing is offered yet.
   *
   * @param text the editor's text, with LF line ends
   * @param background computes offers
   * @param ui the UI thread
   */
  Assist(
      CodeArea area,
      Floats floats,
      Messages messages,
      Supplier<String> text,
      Executor background,
      Executor ui) {
    this.area = area;
    this.floats = floats;
    this.text = text;
    this.box = new CompletionBox(messages, this::accept);
    this.offering =
        new Latest<>(background, ui, (question, outdated) -> answer(question), this::show);
    area.caretPositionProperty().subscribe(caret -> caretAt(caret));
    area.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            hide();
          }
        });
  }

  /** Offers everything that fits. */
  void request() {
    ask(area.getCaretPosition(), true);
  }

  /** Something was typed: offers what goes on from there. */
  void typed(PlainTextChange change) {
    String inserted = change.getInserted();
    boolean starts =
        inserted.length() == 1
            && (Character.isLetterOrDigit(inserted.charAt(0)) || "\"$_".contains(inserted));
    if (starts) {
      ask(change.getPosition() + 1, false);
    } else if (shown()) {
      ask(change.getPosition() + inserted.length(), false);
    }
  }

  /** A pair of quotes was typed around the caret: offers what goes between them. */
  void opened() {
    ask(area.getCaretPosition(), false);
  }

  /** Takes the keys that belong to the list while it is shown. */
  boolean handle(KeyEvent event) {
    if (!shown() || event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case DOWN -> box.move(1);
      case UP -> box.move(-1);
      case PAGE_DOWN -> box.move(box.page());
      case PAGE_UP -> box.move(-box.page());
      case ENTER, TAB -> box.chosen().ifPresent(this::accept);
      case ESCAPE -> hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  void hide() {
    offering.cancel();
    expected = -1;
    floats.hide(box.node());
  }

  private boolean shown() {
    return floats.shown(box.node());
  }

  private void ask(int caret, boolean requested) {
    if (area.isEditable()) {
      expected = caret;
      offering.ask(new Question(text.get(), caret, requested));
    }
  }

  private void caretAt(int caret) {
    if (expected >= 0 && caret != expected) {
      hide();
    }
  }

  private static Offer answer(Question question) {
    return new Offer(question, Completions.at(JsonParser.parse(question.text), question.caret));
  }

  private void show(Offer offer) {
    boolean current =
        offer.question.text.equals(text.get()) && offer.question.caret == area.getCaretPosition();
    if (!current || offer.offers.isEmpty() || complete(offer)) {
      hide();
      return;
    }
    box.show(offer.offers);
    floats.show(box.node(), area.getCaretBounds().orElse(null));
  }

  /** Whether the only offer is what stands there already; then there is nothing to offer. */
  private static boolean complete(Offer offer) {
    if (offer.question.requested || offer.offers.size() > 1) {
      return false;
    }
    var edit = offer.offers.getFirst().edit();
    return edit.range().in(offer.question.text).equals(edit.replacement());
  }

  private void accept(Completion offer) {
    hide();
    var edit = offer.edit();
    area.replaceText(edit.range().start(), edit.range().end(), edit.replacement());
    area.moveTo(offer.caret());
    area.requestFollowCaret();
    if (offer.kind() == Completion.Kind.KEY && edit.replacement().contains(":")) {
      request();
    }
  }
}
