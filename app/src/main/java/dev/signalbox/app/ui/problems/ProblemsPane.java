package dev.signalbox.app.ui.problems;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.snapshot.Items;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
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
  private final ListView<Finding> list = new ListView<>();
  private final Label count = Parts.count();
  private final BorderPane pane = new BorderPane();
  private LineMap lines = new LineMap("");

  /**
   * Follows the session.
   *
   * @param reveal shows a place of the text
   * @param prove puts a request into the tester
   */
  public ProblemsPane(
      Session session, Messages messages, Consumer<TextRange> reveal, Consumer<Witness> prove) {
    this.prove = prove;
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
    session.snapshot().subscribe(this::show);
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  /** Adds next and previous problem. */
  public void register(Actions actions) {
    BooleanBinding some = Bindings.isNotEmpty(list.getItems());
    actions.addAll(
        List.of(
            Action.when(some, "problem.next", Menu.VIEW, null, "F8", () -> step(1)),
            Action.when(some, "problem.previous", Menu.VIEW, null, "Shift+F8", () -> step(-1))));
  }

  private void show(Snapshot snapshot) {
    if (!snapshot.analysed()) {
      return;
    }
    lines = new LineMap(snapshot.working().text());
    count.setText(Integer.toString(snapshot.findings().size()));
    if (!list.getItems().equals(snapshot.findings())) {
      list.getItems().setAll(snapshot.findings());
    } else {
      list.refresh();
    }
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
    if (finding != null) {
      Items.at(session.snapshot().get().config(), finding.range().start())
          .ifPresent(session::select);
      reveal.accept(finding.range());
    }
  }

  private String place(TextRange range) {
    Project project = session.project().get();
    String file = project == null ? "" : project.fileName();
    return file + " " + lines.line(range.start()) + ":" + lines.column(range.start());
  }

  private final class Cell extends ListCell<Finding> {
    Cell() {
      setOnMouseClicked(event -> jump(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      setGraphic(
          finding == null || empty
              ? null
              : FindingRow.of(finding, place(finding.range()), messages, buttons(finding)));
    }

    private Node[] buttons(Finding finding) {
      Witness witness = finding.witness();
      return witness == null
          ? new Node[0]
          : new Node[] {
            Parts.button(
                messages.text("problems.prove"),
                "problem-prove",
                () -> prove.accept(witness),
                "small")
          };
    }
  }
}
