package dev.signalbox.app.ui.rules;

import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.action.Scope;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.edit.RemoveRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rules of the top-level table in the order Vercel evaluates them. */
public final class RulesPane {
  private static final dev.signalbox.model.edit.Scope PROJECT =
      dev.signalbox.model.edit.Scope.PROJECT;

  private final Session session;
  private final Messages messages;
  private final ListView<RuleLine> list = new ListView<>();
  private final Label count = Parts.count();
  private final Label nothing = Parts.label("", "sb-muted", "sb-wrapped");
  private final BorderPane pane = new BorderPane();
  private final MovePreview preview;
  private RuleMarks marks = new RuleMarks(List.of());
  private boolean following;

  /**
   * Follows the session.
   *
   * @param background finds out what a move would change
   */
  public RulesPane(
      Session session, Messages messages, KeyMap keys, Executor background, Executor ui) {
    this.preview =
        new MovePreview(session, messages, background, ui, this::move, list::requestFocus);
    this.session = session;
    this.messages = messages;
    list.setId("rules");
    list.setAccessibleText(messages.text("rules.title"));
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(36);
    RuleDrag drag = new RuleDrag(new Drops());
    list.setCellFactory(view -> new RuleCell(messages, () -> marks, drag));
    list.setPlaceholder(nothing);
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (preview.handle(event)) {
            event.consume();
          } else {
            keys.match(Scope.RULES, event)
                .ifPresent(action -> {
                  event.consume();
                  action.run().run();
                });
          }
        });
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    pane.setTop(new VBox(Parts.header(messages.text("rules.title"), count), preview.node()));
    pane.setCenter(list);
    pane.getStyleClass().add("sb-panel");
    session.snapshot().subscribe(this::show);
    session.selection().subscribe(this::follow);
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  /** Gives the list the focus. */
  public void focus() {
    list.requestFocus();
  }

  /** Adds what can be done with a selected rule. */
  public void register(Actions actions) {
    BooleanBinding some =
        Bindings.createBooleanBinding(
            () -> current().isPresent(), session.selection(), session.snapshot());
    actions.addAll(
        List.of(
            rule("rule.earlier", "mdoal-arrow_upward", "Alt+Up", some, () -> moveBy(-1)),
            rule("rule.later", "mdoal-arrow_downward", "Alt+Down", some, () -> moveBy(1)),
            rule("rule.remove", "mdoal-delete_outline", "Delete", some, this::remove)));
  }

  private static Action rule(
      String id, String icon, String keys, BooleanBinding enabled, Runnable run) {
    return new Action(id, Menu.ROUTE, Scope.RULES, icon, keys, enabled, run);
  }

  private void show(Snapshot snapshot) {
    marks = new RuleMarks(snapshot.findings());
    List<RuleLine> lines = RuleLine.of(snapshot.config());
    count.setText(Long.toString(snapshot.config().routing().rules().count()));
    nothing.setText(
        messages.text(
            snapshot.config().model() == ServiceModel.EXPERIMENTAL
                ? "rules.prefixes"
                : "rules.none"));
    following = true;
    list.getItems().setAll(lines);
    list.refresh();
    following = false;
    follow(session.selection().get());
  }

  private void follow(Selection selection) {
    following = true;
    Optional<RuleLine> line =
        selection
            .primary()
            .flatMap(item -> list.getItems().stream().filter(row -> stands(row, item)).findFirst());
    line.ifPresentOrElse(
        row -> {
          list.getSelectionModel().select(row);
          if (!list.isFocused()) {
            list.scrollTo(row);
          }
        },
        () -> list.getSelectionModel().clearSelection());
    following = false;
  }

  private static boolean stands(RuleLine line, Item item) {
    return line instanceof RuleLine.Entry entry && Item.rule(entry.rule()).equals(item);
  }

  private void selected(@Nullable RuleLine line) {
    if (!following && line instanceof RuleLine.Entry entry) {
      session.select(Item.rule(entry.rule()));
    }
  }

  private Optional<Rule> current() {
    return session
        .selection()
        .get()
        .primary()
        .filter(Item.RuleItem.class::isInstance)
        .map(Item.RuleItem.class::cast)
        .filter(item -> item.service() == null)
        .flatMap(item -> Items.rule(session.snapshot().get().config(), item));
  }

  /** Shows what the move would change; it is made when the person says so. */
  private void moveBy(int by) {
    current()
        .ifPresent(rule -> {
          int to = preview.place(rule) + by;
          if (to >= 0 && to < length(rule)) {
            preview.show(rule, to);
          }
        });
  }

  private long length(Rule rule) {
    return session
        .snapshot()
        .get()
        .config()
        .routing()
        .rules()
        .filter(other -> other.list().equals(rule.list()))
        .count();
  }

  private void move(Rule rule, int to) {
    if (session.apply(MovePreview.edit(rule, to)).isEmpty()) {
      session.select(new Item.RuleItem(null, rule.list(), to));
    }
  }

  private void remove() {
    current().ifPresent(rule -> session.apply(new RemoveRule(PROJECT, list(rule), rule.index())));
  }

  private static RuleList list(Rule rule) {
    return RuleList.valueOf(rule.list().toUpperCase(Locale.ROOT));
  }

  private final class Drops implements RuleDrag.Listener {
    @Override
    public void over(Rule rule, int to) {
      preview.show(rule, to);
    }

    @Override
    public void dropped(Rule rule, int to) {
      preview.hide();
      move(rule, to);
    }

    @Override
    public void cancelled() {
      preview.hide();
    }
  }
}
