package dev.signalbox.app.ui.problems;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.ActionControls;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Overlay;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.kit.Rows;
import dev.signalbox.model.edit.MakeStrict;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.suppress.PolicyFile;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All findings of the working text, worst first, and behind them those the project lives with. */
public final class ProblemsPane {
  static final double ROW = 40;

  private final Session session;
  private final Messages messages;
  private final Consumer<TextRange> reveal;
  private final Consumer<TextRange> point;
  private final Consumer<Witness> prove;
  private final Elsewhere elsewhere;
  private final ListView<Finding> list = new ListView<>();
  private final List<FindingCell> cells = new ArrayList<>();
  private final Label count = Parts.count();
  private final ToggleButton suppressing = new ToggleButton();
  private final BorderPane pane = new BorderPane();
  private final Repairing repairing;
  private final SuppressedList suppressed;
  private final DecisionActions decisions;
  private final FindingMenu menu;

  /** Whose problems are listed. */
  private @Nullable Path shown;

  private LineMap lines = new LineMap("");

  /**
   * Follows the session.
   *
   * @param reveal shows a place of the text
   * @param point shows it too, where the text is what is looked at
   * @param prove puts a request into the tester
   * @param elsewhere problems that do not stand in the text
   * @param analysis finds the problems of a repaired text
   * @param decided writes what the project decides about findings
   * @param overlay where it is asked for reasons
   * @param background looks for fixes
   */
  public ProblemsPane(
      Session session,
      Messages messages,
      ActionControls controls,
      Consumer<TextRange> reveal,
      Consumer<TextRange> point,
      Consumer<Witness> prove,
      Elsewhere elsewhere,
      Session.Analysis analysis,
      Decisions decided,
      Overlay overlay,
      Executor background,
      Executor ui) {
    this.prove = prove;
    this.elsewhere = elsewhere;
    this.session = session;
    this.messages = messages;
    this.reveal = reveal;
    this.point = point;
    this.repairing = new Repairing(session, messages, analysis, background, ui, this::renew);
    this.suppressed = new SuppressedList(session, messages, decided, this::place, this::jump);
    this.decisions =
        new DecisionActions(
            session,
            decided,
            new SuppressForm(overlay, messages, decided),
            list.getSelectionModel().selectedItemProperty(),
            list::requestFocus);
    this.menu =
        new FindingMenu(elsewhere, repairing, decisions, controls, messages, prove, this::jump);
    list.setId("problems");
    list.setAccessibleText(messages.text("problems.title"));
    list.getStyleClass().add("sb-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> cell());
    list.setPlaceholder(Parts.label("", "sb-muted"));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        jump(list.getSelectionModel().getSelectedItem());
      }
    });
    list.setOnContextMenuRequested(event -> {
      Finding finding = list.getSelectionModel().getSelectedItem();
      if (finding != null) {
        menu.of(finding).show(list, event.getScreenX(), event.getScreenY());
      }
    });
    pane.setTop(new VBox(header(), new TroubleStrip(decided, messages).node()));
    pane.setCenter(list);
    pane.getStyleClass().add("sb-panel");
    session.snapshot().subscribe(this::show);
    elsewhere.findings().subscribe(found -> show(session.snapshot().get()));
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  /**
   * Adds next and previous problem, what can be done about them and what can be decided.
   *
   * @param open brings the pane into sight
   */
  public void register(Actions actions, ActionControls controls, Runnable open) {
    BooleanBinding some = Bindings.isNotEmpty(list.getItems());
    actions.addAll(
        List.of(
            Action.when(some, "problem.next", Menu.VIEW, null, "F8", () -> step(1)),
            Action.when(some, "problem.previous", Menu.VIEW, null, "Shift+F8", () -> step(-1)),
            Action.when(
                Bindings.isNotEmpty(suppressed.rows()),
                "problem.suppressed",
                Menu.VIEW,
                null,
                "",
                () -> {
                  open.run();
                  suppressing.setSelected(!suppressing.isSelected());
                }),
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
    actions.mark("problem.suppressed", suppressing.selectedProperty());
    decisions.register(actions, suppressed);
    suppressed.equip(controls);
  }

  private Region header() {
    suppressing.setId("problems-suppressed");
    suppressing.getStyleClass().setAll("sb-segment", "sb-toggle");
    suppressing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.text("problems.suppressed", suppressed.rows().size()),
                suppressed.rows()));
    suppressing.visibleProperty().bind(Bindings.isNotEmpty(suppressed.rows()));
    suppressing.managedProperty().bind(suppressing.visibleProperty());
    suppressing.visibleProperty().subscribe(some -> suppressing.setSelected(false));
    suppressing.selectedProperty().subscribe(this::turn);
    HBox header = Parts.header(messages.text("problems.title"), count);
    header.getChildren().add(suppressing);
    return header;
  }

  /** Shows what is suppressed in place of what is reported, or the other way round. */
  private void turn(boolean toSuppressed) {
    list.getSelectionModel().clearSelection();
    suppressed.leave();
    pane.setCenter(toSuppressed ? suppressed.node() : list);
  }

  private boolean lenient() {
    return session.snapshot().get().working().errors().stream()
        .anyMatch(error ->
            switch (error.kind()) {
              case COMMENT, TRAILING_COMMA, BYTE_ORDER_MARK -> true;
              default -> false;
            });
  }

  /** The best fix of the selected problem, or of the first one that has any. */
  private void fix() {
    Finding selected = list.getSelectionModel().getSelectedItem();
    repairing.first(selected == null ? list.getItems().stream() : Stream.of(selected));
  }

  /** Every problem of the selected kind. */
  private void fixAll() {
    Finding selected = list.getSelectionModel().getSelectedItem();
    repairing.all(selected == null ? list.getItems().getFirst() : selected);
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
    update(all);
    renew();
    repairing.look(snapshot);
    if (list.getPlaceholder() instanceof Label none) {
      none.setText(
          messages.text(
              "problems.none",
              snapshot.config().routing().rules().count(),
              snapshot.config().serviceNames().size()));
    }
  }

  /** A judged finding is another record: what was selected is looked for by what it is about. */
  private void update(List<Finding> all) {
    Project project = session.project().get();
    Path folder = project == null ? null : project.folder();
    Finding before =
        Objects.equals(folder, shown) ? list.getSelectionModel().getSelectedItem() : null;
    int row = list.getSelectionModel().getSelectedIndex();
    boolean focused = list.isFocusWithin();
    shown = folder;
    Rows.update(list.getItems(), all);
    int now = before == null ? -1 : SameFinding.row(all, before, row);
    if (now < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().clearAndSelect(now);
    }
    if (now >= 0 && now != row) {
      Rows.reveal(list, now);
    }
    if (focused) {
      list.requestFocus();
    }
  }

  private FindingCell cell() {
    FindingCell cell =
        new FindingCell(messages, elsewhere, repairing, menu, prove, this::place, this::jump);
    cells.add(cell);
    return cell;
  }

  /** Places and fixes may have changed under findings that stay. */
  private void renew() {
    cells.forEach(FindingCell::renew);
  }

  private void step(int by) {
    suppressing.setSelected(false);
    int size = list.getItems().size();
    int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
    list.getSelectionModel().select(next);
    list.scrollTo(next);
    Finding finding = list.getItems().get(next);
    if (elsewhere.offers(finding).isEmpty() && item(finding).isPresent()) {
      item(finding).ifPresent(session::select);
      point.accept(finding.range());
    } else {
      jump(finding);
    }
  }

  private Optional<Item> item(Finding finding) {
    return Items.at(session.snapshot().get().config(), finding.range().start());
  }

  private void jump(@Nullable Finding finding) {
    if (finding != null && !elsewhere.offers(finding).isEmpty()) {
      elsewhere.show(finding);
    } else if (finding != null) {
      item(finding).ifPresent(session::select);
      reveal.accept(finding.range());
    }
  }

  private String place(Finding finding) {
    if (!elsewhere.offers(finding).isEmpty()) {
      return elsewhere.place();
    }
    if (finding.code().equals(Decisions.UNREADABLE)) {
      return PolicyFile.NAME;
    }
    TextRange range = finding.range();
    Project project = session.project().get();
    String file = project == null ? "" : project.fileName();
    return file + " " + lines.line(range.start()) + ":" + lines.column(range.start());
  }
}
