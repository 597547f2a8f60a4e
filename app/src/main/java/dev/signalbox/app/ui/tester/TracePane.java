package dev.signalbox.app.ui.tester;

import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import java.util.List;
import javafx.geometry.Pos;
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
  private final Session session;
  private final Tester tester;
  private final Messages messages;
  private final VBox content = new VBox();
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
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sb-scroll");
    pane.setTop(new VBox(header, inputs, modes()));
    pane.setCenter(scroll);
    pane.setBottom(expectations);
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
    content.getChildren().add(received(answer));
    if (answer.differs()) {
      content.getChildren().add(difference(answer));
    }
  }

  private VBox received(Answer answer) {
    VBox box = new VBox(4);
    box.getStyleClass().add("sb-received");
    switch (answer.wanted().outcome()) {
      case Outcome.ToService service -> {
        title(box, messages.text("trace.receives", service.service()));
        fact(box, messages.text("trace.url"), service.url());
        service.requestHeaders().forEach(header -> fact(box, header));
      }
      case Outcome.ToExternal external -> {
        title(box, messages.text("trace.receives", Answer.owner(external)));
        fact(box, messages.text("trace.url"), external.url());
      }
      case Outcome.Redirect redirect -> {
        title(box, messages.text("trace.redirected", redirect.status()));
        fact(box, "location", redirect.location());
      }
      case Outcome.ErrorPage error -> {
        title(box, messages.text("trace.error", error.status(), error.code()));
        box.getChildren().add(Parts.label(error.message(), "sb-small", "sb-muted"));
      }
      case Outcome.Undecided undecided -> {
        title(box, messages.text("trace.undecided"));
        box.getChildren().add(Parts.label(undecided.reason(), "sb-small", "sb-muted"));
      }
      default -> title(box, Answer.owner(answer.wanted().outcome()));
    }
    if (!answer.wanted().responseHeaders().isEmpty()) {
      title(box, messages.text("trace.adds"));
      answer.wanted().responseHeaders().forEach(header -> fact(box, header));
    }
    return box;
  }

  private static void title(VBox box, String text) {
    box.getChildren().add(Parts.label(text, "sb-strong"));
  }

  private static void fact(VBox box, HeaderField header) {
    fact(box, header.key(), header.value());
  }

  private static void fact(VBox box, String name, String value) {
    Label key = Parts.label(name, "sb-label");
    key.setMinWidth(140);
    Label text = Parts.label(value, "sb-mono");
    text.setWrapText(true);
    HBox row = new HBox(8, key, text);
    row.setAlignment(Pos.TOP_LEFT);
    box.getChildren().add(row);
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
