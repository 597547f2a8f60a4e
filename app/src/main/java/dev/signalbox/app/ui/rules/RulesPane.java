package dev.signalbox.app.ui.rules;

import dev.signalbox.app.session.Selection;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.KeyMap;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.action.Scope;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.rule.MatchLine;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.Rows;
import dev.signalbox.app.ui.rules.RuleLine.Entry;
import dev.signalbox.app.ui.tester.Tester;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.edit.NewRule;
import dev.signalbox.model.edit.RemoveRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.RulePlaces;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rules in the order Vercel evaluates them, the tables of the services below. */
public final class RulesPane {
  private final Session session;
  private final Messages messages;
  private final ListView<RuleLine> list = new ListView<>();
  private final Label count = Parts.count();
  private final Label nothing = Parts.label("", "sb-muted", "sb-wrapped");
  private final BorderPane pane = new BorderPane();
  private final MovePreview preview;
  private final InlineRule inline;
  private boolean following;

  /**
   * Follows the session.
   *
   * @param tester whose URL a rule is tried with while it is edited
   * @param background finds out what a move would change
   */
  public RulesPane(
      Session session,
      Tester tester,
      Messages messages,
      KeyMap keys,
      Executor background,
      Executor ui) {
    this.inline =
        new InlineRule(
            session, messages, new MatchLine(tester, messages, background, ui), list::requestFocus);
    this.preview =
        new MovePreview(session, messages, background, ui, this::move, list::requestFocus);
    this.session = session;
    this.messages = messages;
    list.setId("rules");
    list.setAccessibleText(messages.text("rules.title"));
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(36);
    RuleDrag drag = new RuleDrag(new Drops());
    list.setCellFactory(view -> new RuleCell(messages, drag));
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
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        edit();
      }
    });
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    Button add =
        Parts.iconButton(
            "mdoal-add", messages.text("action.rule.new_rewrite"), () -> add(RuleList.REWRITES));
    add.setId("rules-add");
    pane.setTop(
        new VBox(
            Parts.header(messages.text("rules.title"), count, add), preview.node(), inline.node()));
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

  /** Adds what can be done with a selected rule, and gives the rows a menu of it. */
  public void register(Actions actions, ActionControls controls) {
    BooleanBinding some =
        Bindings.createBooleanBinding(
            () -> current().isPresent(), session.selection(), session.snapshot());
    BooleanBinding open = session.project().isNotNull();
    List<Action> own =
        List.of(
            rule("rule.edit", "mdoal-edit", "F2 Enter", some, this::edit),
            rule("rule.earlier", "mdoal-arrow_upward", "Alt+Up", some, () -> moveBy(-1)),
            rule("rule.later", "mdoal-arrow_downward", "Alt+Down", some, () -> moveBy(1)),
            rule("rule.remove", "mdoal-delete_outline", "Delete", some, this::remove),
            added("rule.new_rewrite", open, RuleList.REWRITES),
            added("rule.new_redirect", open, RuleList.REDIRECTS),
            added("rule.new_header", open, RuleList.HEADERS));
    actions.addAll(own);
    list.setContextMenu(controls.contextMenu(own.stream().map(Action::id).toList()));
  }

  private Action added(String id, BooleanBinding open, RuleList list) {
    return Action.when(open, id, Menu.ROUTE, null, "", () -> add(list));
  }

  private static Action rule(
      String id, String icon, String keys, BooleanBinding enabled, Runnable run) {
    return new Action(id, Menu.ROUTE, Scope.RULES, icon, keys, enabled, run);
  }

  private void show(Snapshot snapshot) {
    List<RuleLine> lines = RuleLine.of(snapshot.config(), new RuleMarks(snapshot.findings()));
    count.setText(Long.toString(lines.stream().filter(Entry.class::isInstance).count()));
    nothing.setText(
        messages.text(
            snapshot.config().model() == ServiceModel.EXPERIMENTAL
                ? "rules.prefixes"
                : "rules.none"));
    following = true;
    Rows.update(list.getItems(), lines);
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
            Rows.reveal(list, list.getItems().indexOf(row));
          }
        },
        () -> list.getSelectionModel().clearSelection());
    following = false;
  }

  private static boolean stands(RuleLine line, Item item) {
    return line instanceof Entry entry && entry.item().equals(item);
  }

  private void selected(@Nullable RuleLine line) {
    if (!following && line instanceof Entry entry) {
      session.select(entry.item());
    }
  }

  private Optional<Entry> current() {
    return session
        .selection()
        .get()
        .primary()
        .flatMap(item ->
            list.getItems().stream()
                .filter(line -> stands(line, item))
                .map(Entry.class::cast)
                .findFirst());
  }

  private void edit() {
    current().ifPresent(entry -> inline.open(entry.item()));
  }

  /** Shows what the move would change; it is made when the person says so. */
  private void moveBy(int by) {
    current()
        .ifPresent(entry -> {
          int to = preview.place(entry) + by;
          if (to >= 0 && to < length(entry)) {
            preview.show(entry, to);
          }
        });
  }

  private long length(Entry entry) {
    return list.getItems().stream()
        .filter(line -> line instanceof Entry other && other.beside(entry))
        .count();
  }

  private void move(Entry entry, int to) {
    if (session.apply(MovePreview.edit(entry, to)).isEmpty()) {
      session.select(new Item.RuleItem(entry.service(), entry.rule().list(), to));
    }
  }

  private void remove() {
    current()
        .ifPresent(entry ->
            session.apply(
                new RemoveRule(
                    entry.scope(),
                    RuleList.of(entry.rule().list()).orElseThrow(),
                    entry.rule().index())));
  }

  /**
   * Adds a rule to the table of the selected rule, else to the top-level one: a rewrite where
   * requests still reach it, others at the end of their list.
   */
  private void add(RuleList kind) {
    Config config = session.snapshot().get().config();
    Optional<Service> owner =
        current().flatMap(entry -> Optional.ofNullable(entry.service())).flatMap(config::service);
    RouteTable table = owner.map(Service::routing).orElse(config.routing());
    int end = (int) table.rules().filter(rule -> rule.list().equals(kind.key())).count();
    int place = kind == RuleList.REWRITES ? RulePlaces.beforeCatchAll(table) : end;
    @Nullable String name = owner.map(Service::name).orElse(null);
    var scope =
        name == null
            ? dev.signalbox.model.edit.Scope.PROJECT
            : dev.signalbox.model.edit.Scope.service(name);
    if (session.apply(NewRule.at(scope, kind, place)).isEmpty()) {
      session.select(new Item.RuleItem(name, kind.key(), place));
      Rows.reveal(list, list.getSelectionModel().getSelectedIndex());
    }
  }

  private final class Drops implements RuleDrag.Listener {
    @Override
    public void over(Entry rule, int to) {
      preview.show(rule, to);
    }

    @Override
    public void dropped(Entry rule, int to) {
      preview.hide();
      move(rule, to);
    }

    @Override
    public void cancelled() {
      preview.hide();
    }
  }
}
