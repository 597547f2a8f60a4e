package dev.signalbox.app.ui.problems;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.edit.MakeStrict;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.fix.Fix;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** All findings of the working text, worst first. */
public final class ProblemsPane {
  private final Session session;
  private final Messages messages;
  private final Consumer<TextRange> reveal;
  private final Consumer<Witness> prove;
  private final Elsewhere elsewhere;
  private final ListView<Finding> list = new ListView<>();
  private final Label count = Parts.count();
  private final BorderPane pane = new BorderPane();
  private final Latest<Snapshot, Repairs> repairing;
  private final Latest<Wholesale.Wanted, String> fixingAll;
  private LineMap lines = new LineMap("");
  private Repairs repairs = new Repairs(Snapshot.empty(), Map.of());

  /**
   * Follows the session.
   *
   * @param reveal shows a place of the text
   * @param prove puts a request into the tester
   * @param elsewhere problems that do not stand in the text
   * @param analysis finds the problems of a repaired text
   * @param background looks for fixes
   */
  public ProblemsPane(
      Session session,
      Messages messages,
      Consumer<TextRange> reveal,
      Consumer<Witness> prove,
      Elsewhere elsewhere,
      Session.Analysis analysis,
      Executor background,
      Executor ui) {
    this.repairing = new Latest<>(background, ui, Repairs::find, this::offer);
    this.fixingAll =
        new Latest<>(
            background,
            ui,
            (wanted, outdated) -> Wholesale.repaired(wanted, analysis, outdated),
            text -> session.rewrite(messages.text("problems.step.all"), text));
    this.prove = prove;
    this.elsewhere = elsewhere;
    this.session = session;
    this.messages = messages;
    this.reveal = reveal;
    list.setId("problems");
    list.setAccessibleText(messages.text("problems.title"));
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(40);
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(Parts.label("", "sb-muted"));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        jump(list.getSelectionModel().getSelectedItem());
      }
    });
    pane.setTop(Parts.header(messages.text("problems.title"), count));
    pane.setCenter(list);
    pane.getStyleClass().add("sb-panel");
    list.setOnContextMenuRequested(event -> {
      Finding finding = list.getSelectionModel().getSelectedItem();
      if (finding != null) {
        menu(finding).show(list, event.getScreenX(), event.getScreenY());
      }
    });
    session.snapshot().subscribe(this::show);
    elsewhere.findings().subscribe(found -> show(session.snapshot().get()));
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  /** Adds next and previous problem, and what can be done about them. */
  public void register(Actions actions) {
    BooleanBinding some = Bindings.isNotEmpty(list.getItems());
    actions.addAll(
        List.of(
            Action.when(some, "problem.next", Menu.VIEW, null, "F8", () -> step(1)),
            Action.when(some, "problem.previous", Menu.VIEW, null, "Shift+F8", () -> step(-1)),
            Action.when(
                some, "problem.fix", Menu.EDIT, "mdoal-lightbulb", "Shortcut+Period", this::fix),
            Action.when(
                some, "problem.fix-all", Menu.EDIT, null, "Shortcut+Shift+Period", this::fixAll),
            Action.when(
                Bindings.createBooleanBinding(this::lenient, session.snapshot()),
                "problem.strict",
                Menu.EDIT,
                null,
                "",
                () -> session.apply(new MakeStrict()))));
  }

  private boolean lenient() {
    return session.snapshot().get().working().errors().stream()
        .anyMatch(error ->
            switch (error.kind()) {
              case COMMENT, TRAILING_COMMA, BYTE_ORDER_MARK -> true;
              default -> false;
            });
  }

  private void offer(Repairs found) {
    repairs = found;
    list.refresh();
  }

  /** The best fix of the selected problem, or of the first one that has any. */
  private void fix() {
    Finding selected = list.getSelectionModel().getSelectedItem();
    Stream<Finding> candidates = selected == null ? list.getItems().stream() : Stream.of(selected);
    candidates
        .flatMap(finding -> repairs.of(finding).stream())
        .findFirst()
        .ifPresentOrElse(this::apply, () -> session.say(messages.text("problems.nofix")));
  }

  private void apply(Fix fix) {
    if (session.apply(fix.edit()).isEmpty()) {
      session.say(messages.text("problems.fixed", fix.label()));
    }
  }

  /** Every problem of the selected kind, one after the other, as one step. */
  private void fixAll() {
    Finding selected = list.getSelectionModel().getSelectedItem();
    Finding kind = selected == null ? list.getItems().getFirst() : selected;
    fixAll(kind);
  }

  private void fixAll(Finding kind) {
    fixingAll.ask(
        new Wholesale.Wanted(session.snapshot().get(), session.project().get(), kind.code()));
  }

  private ContextMenu menu(Finding finding) {
    ContextMenu menu = new ContextMenu();
    List<Elsewhere.Offer> offers = elsewhere.offers(finding);
    offers.forEach(offer -> menu.getItems().add(item(offer.label(), offer.run())));
    if (!offers.isEmpty()) {
      menu.getItems().add(item(messages.text("problems.prove"), () -> elsewhere.show(finding)));
      return menu;
    }
    List<Fix> fixes = repairs.of(finding);
    fixes.forEach(fix -> menu.getItems().add(item(fix.label(), () -> apply(fix))));
    if (!fixes.isEmpty()) {
      String title = FindingTitle.of(finding);
      menu.getItems().add(item(messages.text("problems.all", title), () -> fixAll(finding)));
      menu.getItems().add(new SeparatorMenuItem());
    }
    Witness witness = finding.witness();
    if (witness != null) {
      menu.getItems().add(item(messages.text("problems.prove"), () -> prove.accept(witness)));
    }
    menu.getItems().add(item(messages.text("problems.jump"), () -> jump(finding)));
    return menu;
  }

  private static MenuItem item(String text, Runnable run) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> run.run());
    return item;
  }

  private void show(Snapshot snapshot) {
    if (!snapshot.analysed()) {
      return;
    }
    lines = new LineMap(snapshot.working().text());
    List<Finding> all =
        Stream.concat(elsewhere.findings().getValue().stream(), snapshot.findings().stream())
            .toList();
    count.setText(Integer.toString(all.size()));
    if (!list.getItems().equals(all)) {
      list.getItems().setAll(all);
    } else {
      list.refresh();
    }
    repairing.ask(snapshot);
    if (list.getPlaceholder() instanceof Label none) {
      none.setText(
          messages.text(
              "problems.none",
              snapshot.config().routing().rules().count(),
              snapshot.config().serviceNames().size()));
    }
  }

  private void step(int by) {
    int size = list.getItems().size();
    int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
    list.getSelectionModel().select(next);
    list.scrollTo(next);
    jump(list.getItems().get(next));
  }

  private void jump(@Nullable Finding finding) {
    if (finding != null && !elsewhere.offers(finding).isEmpty()) {
      elsewhere.show(finding);
    } else if (finding != null) {
      Items.at(session.snapshot().get().config(), finding.range().start())
          .ifPresent(session::select);
      reveal.accept(finding.range());
    }
  }

  private String place(Finding finding) {
    if (!elsewhere.offers(finding).isEmpty()) {
      return elsewhere.place();
    }
    TextRange range = finding.range();
    Project project = session.project().get();
    String file = project == null ? "" : project.fileName();
    return file + " " + lines.line(range.start()) + ":" + lines.column(range.start());
  }

  private final class Cell extends ListCell<Finding> {
    Cell() {
      setOnMouseClicked(event -> jump(getItem()));
      // As wide as the list: the sentence gives way, never a button.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      setGraphic(
          finding == null || empty
              ? null
              : FindingRow.of(finding, place(finding), messages, buttons(finding)));
    }

    private Node[] buttons(Finding finding) {
      List<Node> buttons = new ArrayList<>();
      elsewhere.offers(finding).stream()
          .limit(1)
          .map(offer -> Parts.button(offer.label(), "problem-offer", offer.run(), "small"))
          .forEach(buttons::add);
      if (!buttons.isEmpty()) {
        buttons.addFirst(prover(() -> elsewhere.show(finding)));
      }
      Witness witness = finding.witness();
      if (witness != null) {
        buttons.add(prover(() -> prove.accept(witness)));
      }
      repairs.of(finding).stream().findFirst().map(this::button).ifPresent(buttons::add);
      return buttons.toArray(Node[]::new);
    }

    private Button prover(Runnable run) {
      return Parts.button(messages.text("problems.prove"), "problem-prove", run, "small", "plain");
    }

    private Button button(Fix fix) {
      Button button = Parts.button(fix.label(), "problem-fix", () -> apply(fix), "small");
      button.setGraphic(Icons.of("mdoal-lightbulb", Icons.CHIP));
      button.setMaxWidth(220);
      button.setTooltip(new Tooltip(fix.edit().name()));
      return button;
    }
  }
}
