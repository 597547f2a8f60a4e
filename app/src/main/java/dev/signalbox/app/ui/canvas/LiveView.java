package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.CardSize;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.TextWidths;
import dev.signalbox.layout.CubicCurve;
import dev.signalbox.layout.Point;
import dev.signalbox.model.snapshot.Item;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.Group;
import javafx.util.Duration;

/** The way of the newest request: there at once, then fading. */
final class LiveView extends Group {
  private static final Duration HOLD = Duration.millis(1200);
  private static final Duration HOLD_STILL = Duration.millis(1800);
  private static final Duration FADE = Duration.millis(600);
  private static final double ARC = 4;
  private static final double PADDING = 8;

  private final Group label = new Group();
  private final BooleanSupplier reducedMotion;
  private final SequentialTransition ending = new SequentialTransition();

  LiveView(BooleanSupplier reducedMotion) {
    this.reducedMotion = reducedMotion;
    setAutoSizeChildren(false);
    ending.setOnFinished(event -> {
      getChildren().clear();
      label.getChildren().clear();
    });
  }

  /** The words, which stand above the cards. */
  Group label() {
    return label;
  }

  private static FadeTransition fading(Group group) {
    FadeTransition fade = new FadeTransition(FADE, group);
    fade.setFromValue(1);
    fade.setToValue(0);
    return fade;
  }

  /** Lights a link; the newest request wins. */
  void show(Link link, boolean good, String words) {
    LinkView line = new LinkView(link);
    Set<Item> items = Set.copyOf(link.items());
    line.emphasize(Emphasis.NONE.withPath(items, items, Set.of()));
    line.getStyleClass().add(good ? "live-good" : "live-bad");
    label.getChildren().setAll(label(words, middle(link)));
    label.getStyleClass().setAll("live-plate", good ? "live-good" : "live-bad");
    getChildren().setAll(List.of(line));
    setOpacity(1);
    label.setOpacity(1);
    ending.stop();
    boolean still = reducedMotion.getAsBoolean();
    PauseTransition hold = new PauseTransition(still ? HOLD_STILL : HOLD);
    ending
        .getChildren()
        .setAll(
            still
                ? List.of(hold)
                : List.of(hold, new ParallelTransition(fading(this), fading(label))));
    ending.playFromStart();
  }

  private static Group label(String words, Point middle) {
    double width = Math.ceil(TextWidths.text(words, CardSize.SMALL_FONT)) + 2 * PADDING;
    double x = Math.round(middle.x() - width / 2);
    double y = Math.round(middle.y() - CardSize.PLATE_HEIGHT / 2);
    return new Group(
        Kit.box(x, y, width, CardSize.PLATE_HEIGHT, ARC, 1, "frame"),
        Kit.text(x + PADDING, y + CardSize.PLATE_HEIGHT / 2, words, "live-text"));
  }

  private static Point middle(Link link) {
    List<CubicCurve> curves = link.route().curves();
    if (curves.isEmpty()) {
      List<Point> points = link.route().points();
      return points.get(points.size() / 2);
    }
    return curves.get(curves.size() / 2).at(0.5);
  }
}
