package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.CardKind;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Link;
import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.app.picture.Tone;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * The picture as blocks and lines, a handful of nodes however large it is: what is drawn when it is
 * too small to read, and in the minimap.
 */
final class OverviewView extends Group {
  private final Map<LinkKind, Path> lines = new EnumMap<>(LinkKind.class);
  private final Map<Tone, Path> blocks = new EnumMap<>(Tone.class);

  OverviewView() {
    setAutoSizeChildren(false);
    for (LinkKind kind : LinkKind.values()) {
      lines.put(kind, path("overview-line", kind));
    }
    for (Tone tone : Tone.values()) {
      blocks.put(tone, path("overview-block", tone));
    }
    getChildren().addAll(lines.values());
    getChildren().addAll(blocks.values());
  }

  /** Shows a picture. */
  void show(GraphScene picture) {
    lines.forEach((kind, path) ->
        path.getElements()
            .setAll(
                picture.links().stream()
                    .filter(link -> link.kind() == kind)
                    .flatMap(link -> line(link).stream())
                    .toList()));
    blocks.forEach((tone, path) ->
        path.getElements()
            .setAll(
                picture.cards().stream()
                    .filter(card -> toneOf(card) == tone)
                    .flatMap(card -> block(card.box()).stream())
                    .toList()));
  }

  private static Tone toneOf(Card card) {
    return card.face().kind() == CardKind.UNDECLARED ? Tone.DANGER : card.face().tone();
  }

  private static List<PathElement> line(Link link) {
    List<Point> points = link.route().points();
    return IntStream.range(0, points.size())
        .<PathElement>mapToObj(i ->
            i == 0
                ? new MoveTo(points.get(i).x(), points.get(i).y())
                : new LineTo(points.get(i).x(), points.get(i).y()))
        .toList();
  }

  private static List<PathElement> block(Box box) {
    return List.of(
        new MoveTo(box.x(), box.y()),
        new LineTo(box.right(), box.y()),
        new LineTo(box.right(), box.bottom()),
        new LineTo(box.x(), box.bottom()),
        new ClosePath());
  }

  private static Path path(String style, Enum<?> kind) {
    Path path = new Path();
    path.getStyleClass().setAll(style, kind.name().toLowerCase(Locale.ROOT));
    return path;
  }
}
