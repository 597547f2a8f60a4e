package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the lines mean; while something is being connected, what to do. */
final class Legend extends HBox {
  private static final double SAMPLE = 28;
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final Messages messages;
  private List<LinkKind> explained = List.of();
  private List<Region> kinds = List.of();
  private final List<Region> connecting;
  private final Button button = new Button();
  private boolean connects;
  private boolean compact;
  private boolean opened;

  Legend(Messages messages) {
    getStyleClass().add("sb-overlay");
    setAlignment(Pos.CENTER_LEFT);
    setId("legend");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    this.messages = messages;
    connecting =
        List.of(
            new Label(messages.text("canvas.legend.target"), target()),
            new Label(messages.text("canvas.legend.dimmed")),
            key(messages.text("canvas.legend.enter"), messages.text("canvas.legend.add")),
            key(messages.text("canvas.legend.escape"), messages.text("canvas.legend.cancel")));
    button.setText(messages.text("canvas.legend"));
    button.setGraphic(Icons.of("mdoal-info", Icons.ROW));
    button.getStyleClass().setAll("button", "sb-link");
    button.setId("legend-open");
    button.setOnAction(event -> toggle());
    show();
  }

  /** Explains these kinds of lines. */
  void explain(List<LinkKind> wanted) {
    if (!wanted.equals(explained)) {
      explained = wanted;
      kinds =
          wanted.stream()
              .map(kind -> entry(kind, messages.text("canvas.legend." + name(kind))))
              .toList();
      show();
    }
  }

  /** Explains a connection that is being made, or the lines. */
  void connecting(boolean now) {
    connects = now;
    show();
  }

  /** Only a button that opens it, and nothing else, while nothing is connected. */
  void compact(boolean now) {
    compact = now;
    opened = false;
    show();
  }

  private void toggle() {
    opened = !opened;
    show();
    button.requestFocus();
  }

  private void show() {
    List<Region> shown = new ArrayList<>();
    if (compact && !connects) {
      shown.add(button);
    }
    if (connects) {
      shown.addAll(connecting);
    } else if (!compact || opened) {
      shown.addAll(kinds);
    }
    pseudoClassStateChanged(FOLDED, compact && !connects && !opened);
    getChildren().setAll(shown);
  }

  private static Region entry(LinkKind kind, String words) {
    Route route = Route.polyline(List.of(new Point(0, 0), new Point(SAMPLE, 0)));
    Item item = Item.service("");
    LinkView sample =
        new LinkView(
            new Link(
                new Node.ServiceNode(""), new Node.ServiceNode(""), kind, List.of(item), route));
    Label label = new Label(words, sample);
    label.setGraphicTextGap(8);
    return label;
  }

  private static Region target() {
    Region ring = new Region();
    ring.getStyleClass().add("legend-target");
    return ring;
  }

  private static Region key(String key, String words) {
    Label cap = new Label(key);
    cap.getStyleClass().add("sb-key");
    Label label = new Label(words, cap);
    label.setGraphicTextGap(8);
    return label;
  }

  private static String name(LinkKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
