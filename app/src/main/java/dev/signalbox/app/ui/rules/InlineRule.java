package dev.signalbox.app.ui.rules;

import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Drafts;
import dev.signalbox.app.ui.inspector.form.Focus;
import dev.signalbox.app.ui.inspector.rule.MatchLine;
import dev.signalbox.app.ui.inspector.rule.RuleForm;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A rule edited where the rules are: source, target and conditions, tried while one types. */
final class InlineRule {
  private static final String PREFIX = "inline-";
  private static final double MOST = 360;

  private final Session session;
  private final Messages messages;
  private final RuleForm forms;
  private final Runnable focusBack;
  private final ScrollPane scroll = new ScrollPane();
  private final HBox head = new HBox(8);
  private final VBox box = new VBox(head, scroll);
  private Item.@Nullable RuleItem item;

  /**
   * Hidden until a rule is opened.
   *
   * @param match tries what is typed
   * @param focusBack gives the focus back to the list
   */
  InlineRule(Session session, Messages messages, MatchLine match, Runnable focusBack) {
    this.session = session;
    this.messages = messages;
    this.forms = new RuleForm(session, messages, new Drafts(), match);
    this.focusBack = focusBack;
    box.setId("inline-rule");
    box.getStyleClass().add("sb-inline-rule");
    head.getStyleClass().add("sb-inline-head");
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sb-scroll");
    scroll.setFocusTraversable(false);
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            focusBack.run();
          }
        });
    close();
    session.snapshot().subscribe(this::show);
    session.selection().subscribe(this::follow);
  }

  Region node() {
    return box;
  }

  /** Opens a rule and gives its source the focus. */
  void open(Item.RuleItem rule) {
    item = rule;
    show(session.snapshot().get());
    if (scroll.getContent() != null
        && scroll.getContent().lookup("#" + PREFIX + "source") instanceof TextField source) {
      source.requestFocus();
      source.selectAll();
    }
  }

  private void follow(Selection selection) {
    if (item != null && !selection.contains(item)) {
      close();
    }
  }

  private void close() {
    item = null;
    scroll.setContent(null);
    box.setVisible(false);
    box.setManaged(false);
  }

  private void show(Snapshot snapshot) {
    Item.RuleItem shown = item;
    if (shown == null) {
      return;
    }
    Optional<Rule> rule = Items.rule(snapshot.config(), shown);
    if (rule.isEmpty()) {
      close();
      return;
    }
    Focus focus = Focus.of(box.getScene(), PREFIX);
    Node form = forms.brief(snapshot, shown, rule.get(), PREFIX);
    head.getChildren()
        .setAll(
            Parts.label(
                messages.text("inspector.rule." + shown.list(), shown.index() + 1), "sb-strong"),
            Parts.gap(),
            Parts.iconButton("mdoal-close", messages.text("rules.inline.close"), this::leave));
    scroll.setContent(form);
    box.setVisible(true);
    box.setManaged(true);
    focus.restore(form);
  }

  private void leave() {
    close();
    focusBack.run();
  }
}
