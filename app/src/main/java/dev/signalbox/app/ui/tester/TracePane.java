package dev.signalbox.app.ui.tester;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.route.trace.Mode;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why a URL is answered as it is: every rule, what the service receives, what vercel dev does. */
public final class TracePane {
  /** Share of the height that everything but the trace itself may take. */
  private static final double REST = 0.42;

  /** Room for a title, an expectation and a rule without one, pixels. */
  private static final double LEAST_REST = 120;

  private final Session session;
  private final Tester tester;
  private final Messages messages;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private final BorderPane pane = new BorderPane();

  /**
   * Shows the tester's answers.
   *
   * @param inputs what is asked beside method and URL
   * @param expectations what is expected of other requests
   * @param close takes the pane away
   * @param extras buttons of its header
   */
  public TracePane(
      Tester tester,
      Session session,
      Region inputs,
      Region expectations,
      Messages messages,
      Runnable close,
      List<? extends Region> extras) {
    this.session = session;
    this.tester = tester;
    this.messages = messages;
    HBox header =
        new HBox(
            Icons.of("mdoal-alt_route", Icons.ROW),
            Parts.label(messages.text("trace.title")),
            Parts.gap());
    header.getChildren().addAll(extras);
    header.getChildren().add(Parts.iconButton("mdoal-close", messages.text("trace.close"), close));
    header.getStyleClass().add("sb-panel-header");
    content.getStyleClass().add("sb-trace");
    scroll.setId("trace-steps");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sb-scroll");
    VBox top = new VBox(header, inputs, modes());
    pane.setTop(top);
    pane.setCenter(scroll);
    pane.setBottom(expectations);
    expectations
        .maxHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(LEAST_REST, REST * pane.getHeight() - top.getHeight()),
                pane.heightProperty(),
                top.heightProperty()));
    pane.getStyleClass().add("sb-panel");
    pane.setId("trace");
    pane.setMinWidth(320);
    pane.setPrefWidth(440);
    tester.answer().subscribe(this::show);
  }

  /** The pane. */
  public Region node() {
    return pane;
  }

  private HBox modes() {
    HBox segments = new HBox();
    segments.getStyleClass().add("sb-segments");
    for (Mode mode : Mode.values()) {
      String name = messages.text("trace.mode." + (mode == Mode.PRODUCTION ? "production" : "dev"));
      ToggleButton segment = new ToggleButton(name);
      segment.getStyleClass().setAll("sb-segment");
      segment.setId("mode-" + (mode == Mode.PRODUCTION ? "production" : "dev"));
      segment.setOnAction(event -> tester.mode().set(mode));
      tester.mode().subscribe(now -> segment.setSelected(now == mode));
      segments.getChildren().add(segment);
    }
    HBox row = new HBox(segments);
    row.getStyleClass().add("sb-trace-modes");
    return row;
  }

  private void show(@Nullable Answer answer) {
    keepFocus();
    content.getChildren().clear();
    if (answer == null) {
      content
          .getChildren()
          .add(Parts.label(messages.text("trace.empty"), "sb-muted", "sb-wrapped"));
      return;
    }
    NearMissCard cards = new NearMissCard(tester, session, messages);
    answer.wanted().trace().steps().stream()
        .map(step -> TraceRow.of(step, answer, cards, messages))
        .forEach(content.getChildren()::add);
    content.getChildren().add(ReceivedView.of(answer, messages));
    if (answer.differs()) {
      content.getChildren().add(difference(answer));
    }
  }

  /** A button that asks or changes something is gone with the answer it stood in. */
  private void keepFocus() {
    for (Node at = focused(); at != null; at = at.getParent()) {
      if (at.equals(content)) {
        scroll.requestFocus();
      }
    }
  }

  private @Nullable Node focused() {
    return pane.getScene() == null ? null : pane.getScene().getFocusOwner();
  }

  private VBox difference(Answer answer) {
    Label title =
        Parts.label(messages.text("trace.differs", answer.otherMode().title()), "sb-strong");
    Label sentences = Parts.label(String.join(" ", answer.difference().sentences()));
    title.setWrapText(true);
    sentences.setWrapText(true);
    VBox box = new VBox(2, title, sentences);
    box.setId("trace-difference");
    box.getStyleClass().add("sb-note");
    return box;
  }
}
