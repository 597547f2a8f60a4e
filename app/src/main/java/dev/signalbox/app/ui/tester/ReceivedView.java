package dev.signalbox.app.ui.tester;

import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.kit.Clip;
import dev.signalbox.app.ui.kit.Parts;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The end of a trace: what the service receives, or what is answered without one. */
final class ReceivedView {
  private static final double NAMES = 140;

  private final Answer answer;
  private final Messages messages;
  private final VBox box = new VBox(4);

  private ReceivedView(Answer answer, Messages messages) {
    this.answer = answer;
    this.messages = messages;
  }

  /** Shows it. */
  static Region of(Answer answer, Messages messages) {
    ReceivedView view = new ReceivedView(answer, messages);
    view.box.getStyleClass().add("sb-received");
    view.fill();
    return view.box;
  }

  private void fill() {
    switch (answer.wanted().outcome()) {
      case Outcome.ToService service -> received(service);
      case Outcome.ToExternal external -> {
        title(messages.text("trace.receives", Answer.owner(external)));
        fact(messages.text("trace.url"), external.url());
      }
      case Outcome.Redirect redirect -> {
        title(messages.text("trace.redirected", redirect.status()));
        fact("location", redirect.location());
      }
      case Outcome.ErrorPage error -> {
        title(messages.text("trace.error", error.status(), error.code()));
        sentence(error.message());
      }
      case Outcome.Undecided undecided -> {
        title(messages.text("trace.undecided"));
        sentence(undecided.reason());
      }
      default -> title(Answer.owner(answer.wanted().outcome()));
    }
    if (!answer.wanted().responseHeaders().isEmpty()) {
      title(messages.text("trace.adds"));
      answer.wanted().responseHeaders().forEach(header -> fact(header.key(), header.value()));
    }
  }

  private void received(Outcome.ToService service) {
    Received received =
        Received.of(answer.question().request(), service.url(), service.requestHeaders());
    head(service.service(), received);
    fact(messages.text("trace.path"), received.path());
    if (!received.query().isEmpty()) {
      fact(messages.text("trace.query"), received.query());
    }
    received.host().ifPresent(host -> fact(hostName(), host));
    for (Received.Line line : received.lines()) {
      HBox row = fact(line.name(), line.value());
      if (line.change() != Received.Change.NONE) {
        String words = line.change().name().toLowerCase(Locale.ROOT);
        row.getChildren().add(small(messages.text("trace.header." + words), "accent"));
      }
    }
  }

  private void head(String service, Received received) {
    String words = messages.text("trace.receives", service);
    Label title = Parts.label(words, "sb-strong");
    Label chip =
        received.unchanged()
            ? small(messages.text("trace.url.same"), "plain")
            : small(messages.text("trace.url.changed"), "accent");
    chip.setId("received-url");
    Button copy =
        Parts.iconButton(
            "mdoal-content_copy",
            messages.text("trace.copy", service),
            () -> Clip.copy(text(received)));
    copy.setId("received-copy");
    HBox head = new HBox(8, title, Parts.gap(), chip, copy);
    head.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().add(head);
  }

  /** The request line and the headers, as they would be written. */
  private String text(Received received) {
    Stream<String> lines =
        received.lines().stream()
            .filter(line -> line.change() != Received.Change.REMOVED)
            .map(line -> line.name() + ": " + line.value());
    Stream<String> first =
        Stream.concat(
            Stream.of(answer.question().request().method() + " " + received.url()),
            received.host().map(host -> hostName() + ": " + host).stream());
    return Stream.concat(first, lines).collect(Collectors.joining("\n"));
  }

  /** Under vercel dev 64.0.2 a service gets its own address as Host, and the one asked for here. */
  private String hostName() {
    return answer.question().mode() == Mode.PRODUCTION
        ? messages.text("trace.host")
        : "x-forwarded-host";
  }

  private void title(String text) {
    box.getChildren().add(Parts.label(text, "sb-strong"));
  }

  private void sentence(String text) {
    box.getChildren().add(Parts.label(text, "sb-small", "sb-muted"));
  }

  private HBox fact(String name, String value) {
    Label key = Parts.label(name, "sb-label");
    key.setMinWidth(NAMES);
    key.setPrefWidth(NAMES);
    Label text = Parts.label(value, "sb-mono");
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(8, key, text);
    row.setAlignment(Pos.TOP_LEFT);
    box.getChildren().add(row);
    return row;
  }

  private static Label small(String text, String style) {
    Label chip = Parts.chip(text, style);
    chip.getStyleClass().add("small");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }
}
