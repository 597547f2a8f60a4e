package dev.signalbox.app.ui.inspector;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.form.Drafts;
import dev.signalbox.app.ui.inspector.form.Focus;
import dev.signalbox.app.ui.inspector.rule.MatchLine;
import dev.signalbox.app.ui.inspector.rule.RuleForm;
import dev.signalbox.app.ui.kit.Front;
import dev.signalbox.app.ui.kit.Lazy;
import dev.signalbox.app.ui.source.Excerpt;
import dev.signalbox.app.ui.tester.Tester;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.graph.Node.ServiceNode;
import dev.signalbox.model.graph.Node.Timer;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Details of what is selected. */
public final class InspectorPane {
  private final Session session;
  private final Messages messages;
  private final TabPane tabs = new TabPane();
  private final ScrollPane form = new ScrollPane();
  private final Tab first;
  private final Lazy<Excerpt> excerpt;
  private final Tab source;
  private final Drafts drafts = new Drafts();
  private final MatchLine match;
  private final Consumer<String> overGraph;

  /** What is said of the project; null while something else is shown. */
  private ProjectForm.@Nullable Facts facts;

  private Choices choices =
      new Choices(List.of(), FrameworkCatalog.all().stream().map(Framework::slug).toList());

  /**
   * Follows the session.
   *
   * @param tester whose URL rules are tried with while they are typed
   * @param front which of details, variables and source is in front
   * @param overGraph does an action about the selection whose form lies over the graph
   * @param background where the project's files are read and rules are tried
   */
  public InspectorPane(
      Session session,
      Tester tester,
      Front front,
      Messages messages,
      Consumer<String> overGraph,
      Executor background,
      Executor ui) {
    this.overGraph = overGraph;
    this.match = new MatchLine(tester, messages, background, ui);
    this.session = session;
    this.messages = messages;
    this.excerpt = new Lazy<>(() -> new Excerpt(messages));
    this.source = Front.tab("source", messages.text("inspector.tab.source"));
    this.first = Front.tab("details", messages.text("inspector.tab.service"));
    first.setContent(form);
    ScrollPane variables = new VariablesPane(session, messages, background, ui).node();
    tabs.setId("inspector");
    tabs.setAccessibleText(messages.text("inspector.accessible"));
    tabs.getStyleClass().add("sb-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    Tab middle = Front.tab("variables", messages.text("inspector.tab.variables"));
    middle.setContent(variables);
    tabs.getTabs().setAll(first, middle, source);
    front.follow(tabs);
    source.selectedProperty().subscribe(this::showExcerpt);
    for (ScrollPane pane : List.of(form, variables)) {
      pane.setFitToWidth(true);
      pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      pane.getStyleClass().add("sb-scroll");
      pane.setFocusTraversable(false);
    }
    session.project().subscribe(project -> drafts.clear());
    session.snapshot().subscribe(this::changed);
    session.selection().subscribe(selection -> refresh());
  }

  /** The pane. */
  public Region node() {
    return tabs;
  }

  /** Gives the first field the focus. */
  public void focus() {
    tabs.getSelectionModel().select(first);
    Node field = form.lookup(".sb-field");
    if (field != null) {
      field.requestFocus();
    } else {
      tabs.requestFocus();
    }
  }

  /** Shows the variables of the selection. */
  public void showVariables() {
    show(1);
  }

  /** Shows the text of the selection. */
  public void showSource() {
    show(2);
  }

  private void show(int tab) {
    tabs.getSelectionModel().select(tab);
    tabs.requestFocus();
  }

  /**
   * What fields offer from now on.
   *
   * @param folders of the project that could be roots, relative
   */
  public void offer(List<String> folders) {
    choices = new Choices(folders, choices.frameworks());
    refresh();
  }

  /** Making controls costs more than all else here, so a form that says the same stays. */
  private void changed(Snapshot before, Snapshot now) {
    boolean same =
        session.selection().get().primary().isPresent()
            ? before.source().text().equals(now.source().text())
                && before.findings().equals(now.findings())
            : new ProjectForm(session, messages).facts(now).equals(facts);
    if (!same) {
      refresh();
    }
  }

  private void refresh() {
    Snapshot snapshot = session.snapshot().get();
    Optional<Item> item = session.selection().get().primary();
    Focus focus = Focus.of(tabs.getScene(), "inspector-");
    facts = null;
    form.setContent(item.flatMap(selected -> form(snapshot, selected)).orElseGet(this::project));
    first.setText(messages.text("inspector.tab." + kind(item.orElse(null))));
    showExcerpt();
    focus.restore(form.getContent());
  }

  private void showExcerpt() {
    if (source.isSelected()) {
      Snapshot snapshot = session.snapshot().get();
      source.setContent(excerpt.get().node());
      excerpt
          .get()
          .show(
              snapshot.source(),
              session
                  .selection()
                  .get()
                  .primary()
                  .flatMap(selected -> Items.range(snapshot.config(), selected)));
    }
  }

  private static String kind(@Nullable Item item) {
    return switch (item) {
      case null -> "project";
      case Item.NodeItem(ServiceNode service) -> "service";
      case Item.NodeItem(Timer timer) -> "schedule";
      case Item.NodeItem other -> "project";
      case Item.RuleItem rule -> "rule";
      case Item.BindingItem binding -> "binding";
    };
  }

  private VBox project() {
    Snapshot snapshot = session.snapshot().get();
    ProjectForm shown = new ProjectForm(session, messages);
    facts = shown.facts(snapshot);
    return shown.of(facts, snapshot);
  }

  private Optional<VBox> form(Snapshot snapshot, Item item) {
    return switch (item) {
      case Item.NodeItem(ServiceNode node) ->
          snapshot
              .config()
              .service(node.name())
              .map(service ->
                  new ServiceForm(session, messages, drafts, choices, overGraph)
                      .of(snapshot, service));
      case Item.NodeItem(Timer timer) ->
          new ScheduleForm(session, messages, drafts).of(snapshot, timer);
      case Item.NodeItem other -> Optional.empty();
      case Item.RuleItem rule ->
          Items.rule(snapshot.config(), rule)
              .map(found ->
                  new RuleForm(session, messages, drafts, match).of(snapshot, rule, found));
      case Item.BindingItem binding ->
          Items.binding(snapshot.config(), binding)
              .map(
                  found -> new BindingForm(session, messages, drafts).of(snapshot, binding, found));
    };
  }
}
