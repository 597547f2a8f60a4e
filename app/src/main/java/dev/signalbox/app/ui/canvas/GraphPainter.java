package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.GraphInput;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.PaintRequest;
import dev.signalbox.app.picture.Painting;
import dev.signalbox.app.picture.RunState;
import dev.signalbox.app.picture.Strand;
import dev.signalbox.app.picture.Words;
import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Drawing;
import dev.signalbox.layout.LayoutCancelledException;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the picture in step with the session: lays out in the background, newest wish first. */
final class GraphPainter {
  private final Session session;
  private final CardPlaces places;
  private final Words words;
  private final Latest<PaintRequest, Optional<Painting>> latest;
  private final Map<Node, Box> placed = new HashMap<>();
  private Optional<Drawing<Node, Strand>> drawing = Optional.empty();
  private @Nullable Path folder;
  private Map<String, RunState> runs = Map.of();

  /**
   * Starts to watch the session.
   *
   * @param words what the picture says of its own
   * @param show receives every new picture
   */
  GraphPainter(
      Session session,
      CardPlaces places,
      Executor background,
      Executor ui,
      Words words,
      Consumer<GraphScene> show) {
    this.session = session;
    this.places = places;
    this.words = words;
    this.latest =
        new Latest<>(
            background,
            ui,
            GraphPainter::paint,
            painted ->
                painted.ifPresent(painting -> {
                  drawing =
                      Optional.of(painting.drawing())
                          .filter(GraphPainter::worthKeeping)
                          .map(this::withRemoved);
                  show.accept(painting.scene());
                }));
    session.project().subscribe(this::opened);
    session.snapshot().subscribe(snapshot -> repaint());
  }

  /** Shows what the local router knows about services. */
  void runs(Map<String, RunState> states) {
    if (!runs.equals(states)) {
      runs = Map.copyOf(states);
      repaint();
    }
  }

  /** Keeps cards where a person put them. */
  void place(Map<Node, Box> boxes) {
    placed.putAll(boxes);
    remember();
    repaint();
  }

  /** Whether a person put a card where it stands. */
  boolean placed(Node node) {
    return placed.containsKey(node);
  }

  /** Lets a card stand where the layout wants it. */
  void release(Set<Node> nodes) {
    placed.keySet().removeAll(nodes);
    remember();
    repaint();
  }

  /** Places everything anew. */
  void tidy() {
    placed.clear();
    remember();
    drawing = Optional.empty();
    repaint();
  }

  /** Places some cards anew and leaves the others where they are. */
  void tidy(Set<Node> nodes) {
    Map<Node, Box> others = new HashMap<>();
    drawing.ifPresent(before -> others.putAll(before.boxes()));
    others.keySet().removeAll(nodes);
    placed.keySet().removeAll(nodes);
    remember();
    latest.ask(new PaintRequest(input(), Optional.empty(), others));
  }

  private void opened(@Nullable Project project) {
    Path now = project == null ? null : project.folder();
    if (Objects.equals(folder, now)) {
      return;
    }
    folder = now;
    placed.clear();
    drawing = Optional.empty();
    if (project != null) {
      places
          .load(project)
          .forEach((key, place) -> NodeKeys.node(key).ifPresent(node -> put(node, place)));
    }
  }

  private void put(Node node, List<Double> place) {
    if (place.size() == 2) {
      placed.put(node, new Box(place.getFirst(), place.getLast(), 0, 0));
    }
  }

  private void remember() {
    Project project = session.project().get();
    if (project != null) {
      Map<String, List<Double>> kept = new HashMap<>();
      placed.forEach((node, box) -> kept.put(NodeKeys.of(node), List.of(box.x(), box.y())));
      places.save(project, kept);
    }
  }

  private void repaint() {
    latest.ask(new PaintRequest(input(), drawing, placed));
  }

  private GraphInput input() {
    Snapshot snapshot = session.snapshot().get();
    return new GraphInput(snapshot.config(), snapshot.findings(), runs, words);
  }

  /** A lone Internet card says nothing of where services should go: the first of them decide. */
  private static boolean worthKeeping(Drawing<Node, Strand> painted) {
    return painted.boxes().size() > 1;
  }

  /** Cards that are gone keep their places, in case the removal is undone. */
  private Drawing<Node, Strand> withRemoved(Drawing<Node, Strand> painted) {
    Map<Node, Box> boxes = new LinkedHashMap<>(painted.boxes());
    drawing.ifPresent(before -> before.boxes().forEach(boxes::putIfAbsent));
    return Drawing.of(boxes, painted.routes(), painted.plates());
  }

  private static Optional<Painting> paint(PaintRequest request, BooleanSupplier outdated) {
    try {
      return Optional.of(Painting.of(request, outdated::getAsBoolean));
    } catch (LayoutCancelledException outdatedRequest) {
      return Optional.empty();
    }
  }
}
