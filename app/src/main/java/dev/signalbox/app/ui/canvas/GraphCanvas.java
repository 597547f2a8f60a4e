package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.Moves;
import dev.signalbox.app.ui.canvas.gesture.Pointer;
import dev.signalbox.app.ui.canvas.gesture.Refusal;
import dev.signalbox.app.ui.canvas.gesture.Surface;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import dev.signalbox.layout.Route;
import dev.signalbox.layout.Size;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The graph: shows a picture and lets it be panned, zoomed, pointed at and changed. One focus stop;
 * the focus inside is an item of the picture.
 */
public final class GraphCanvas extends Pane implements Surface {
  /** Room kept free around what is fitted or revealed. */
  private static final double MARGIN = 24;

  /** Height of legend and zoom control with their margin. */
  private static final double BELOW = 44;

  private static final Duration REST = Duration.millis(150);

  private final Messages messages;
  private final CanvasRequests requests;
  private final PictureView view;
  private final Rectangle frame = new Rectangle();
  private final RubberView rubber = new RubberView();
  private final CanvasMotion motion;
  private final PauseTransition resting = new PauseTransition(REST);
  private final ReadOnlyObjectWrapper<GraphScene> picture =
      new ReadOnlyObjectWrapper<>(GraphScene.EMPTY);
  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.START);
  private final ReadOnlyObjectWrapper<Emphasis> emphasis =
      new ReadOnlyObjectWrapper<>(Emphasis.NONE);
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final BooleanProperty dimming = new SimpleBooleanProperty();
  private boolean fitted;

  /** What shows all of the picture; as long as nobody looks elsewhere, resizing keeps all of it. */
  private Viewport whole = Viewport.START;

  /** Where a glide ends. */
  private Viewport aim = Viewport.START;

  /**
   * An empty canvas.
   *
   * @param messages words
   * @param requests who does what it cannot do itself
   * @param reducedMotion whether less motion is asked for now
   */
  public GraphCanvas(Messages messages, CanvasRequests requests, BooleanSupplier reducedMotion) {
    this.messages = messages;
    this.requests = requests;
    this.view = new PictureView(messages, reducedMotion);
    this.motion = new CanvasMotion(reducedMotion);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    frame.getStyleClass().setAll("selection-frame");
    frame.setVisible(false);
    frame.setManaged(false);
    view.setManaged(false);
    rubber.setManaged(false);
    getChildren().addAll(view, rubber, frame);
    getStyleClass().add("sb-graph");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(new Speech(messages, picture()).graph());
    setAccessibleHelp(messages.text("canvas.help"));
    resting.setOnFinished(event -> view.moving(false));
    widthProperty().subscribe(this::resized);
    heightProperty().subscribe(this::resized);
    new CanvasMouse(this, requests).listen();
  }

  /** What is drawn. */
  public ReadOnlyObjectProperty<GraphScene> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Which part is seen. */
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /** What stands out. */
  public ReadOnlyObjectProperty<Emphasis> emphasisProperty() {
    return emphasis.getReadOnlyProperty();
  }

  /** Shows another picture; the first one is fitted. */
  public void show(GraphScene next) {
    boolean first = !fitted;
    preview(next);
    setAccessibleText(new Speech(messages, next).graph());
    if (first && !next.cards().isEmpty()) {
      fit();
    }
  }

  /** Shows another project: the next picture is fitted again. */
  public void reset() {
    fitted = false;
    motion.stop();
    preview(GraphScene.EMPTY);
    emphasize(Emphasis.NONE);
  }

  /** Shows all of the picture, as far as it stays legible. */
  public void fit() {
    if (getWidth() > 0 && getHeight() > 0 && !picture().cards().isEmpty()) {
      Viewport wanted = fitting();
      if (fitted) {
        glide(wanted);
      } else {
        look(wanted);
      }
      fitted = true;
      whole = wanted;
    }
  }

  /** All of the picture, above what floats at the lower edge. */
  private Viewport fitting() {
    Size free = new Size(getWidth(), Math.max(getHeight() / 2, getHeight() - BELOW));
    return Viewport.fit(picture().bounds(), free, MARGIN);
  }

  /** Another scale, about the middle of the canvas. */
  public void zoomTo(double scale) {
    glide(viewport().zoomedTo(scale, new Point(getWidth() / 2, getHeight() / 2)));
  }

  /** Brings an item into sight with the least movement. */
  public void reveal(Item item) {
    box(item).ifPresent(box -> glide(viewport().revealing(box, size(), MARGIN)));
  }

  /** Puts a place of the world in the middle. */
  public void center(Point world) {
    look(viewport().centered(world, size()));
  }

  /** Room for the picture. */
  public Size size() {
    return new Size(getWidth(), getHeight());
  }

  /** Whether cards stay where they are when dragged. */
  public BooleanProperty locked() {
    return locked;
  }

  /** Whether everything that does not belong to the selection is dimmed. */
  public BooleanProperty dimming() {
    return dimming;
  }

  /** The item commands are about: where the keyboard is, else what was selected last. */
  Optional<Item> current() {
    return emphasis().current();
  }

  /** Moves cards by world pixels, as a person would. */
  void nudge(Set<Node> nodes, double dx, double dy) {
    if (nodes.isEmpty() || locked.get()) {
      return;
    }
    preview(Moves.moved(picture(), nodes, dx, dy));
    Map<Node, Box> places = new HashMap<>();
    nodes.forEach(node -> picture().card(node).ifPresent(card -> places.put(node, card.box())));
    requests.moved(places);
  }

  /** Lets focus and selection go from an item to the one that takes its place. */
  void follow(Item before, Item after) {
    if (emphasis().selected().contains(before)) {
      select(List.of(after));
    }
    if (emphasis().focused().filter(before::equals).isPresent()) {
      emphasize(emphasis().withFocused(Optional.of(after)));
    }
  }

  /** Lights the way of a request for a moment. */
  void live(Item rule, boolean good, String words) {
    picture().link(rule).ifPresent(link -> view.live(link, good, words));
  }

  /** Shows how many requests took each rule and binding. */
  void count(Map<Item, Long> counts) {
    view.count(counts);
  }

  /** How many requests took a rule or binding, as far as that is shown. */
  long count(Item item) {
    return view.count(item);
  }

  /** Where an item stands in the world. */
  Optional<Box> box(Item item) {
    return item instanceof Item.NodeItem vertex
        ? picture().card(vertex.node()).map(Card::box)
        : picture().plate(item).map(plate -> plate.box());
  }

  /** Where the pointer is, in both systems. */
  Pointer pointer(double x, double y) {
    Point screen = new Point(x, y);
    return new Pointer(screen, viewport().toWorld(screen));
  }

  @Override
  public GraphScene picture() {
    return picture.get();
  }

  @Override
  public void preview(GraphScene next) {
    picture.set(next);
    view.show(next, viewport(), size());
  }

  @Override
  public Viewport viewport() {
    return viewport.get();
  }

  @Override
  public void look(Viewport next) {
    motion.stop();
    move(next);
  }

  /** Whether all of the picture is shown, or about to be. */
  private boolean showsAll() {
    boolean gliding = motion.getStatus() == Animation.Status.RUNNING;
    return (gliding ? aim : viewport()).equals(whole);
  }

  private void glide(Viewport next) {
    Viewport before = viewport();
    aim = next;
    motion.run(share -> move(before.toward(next, share)));
  }

  private void move(Viewport next) {
    view.moving(true);
    resting.playFromStart();
    viewport.set(next);
    view.look(next, size());
    rubber.look(next);
  }

  @Override
  public Emphasis emphasis() {
    return emphasis.get();
  }

  @Override
  public void emphasize(Emphasis next) {
    if (!next.equals(emphasis.get())) {
      boolean refocused = !next.focused().equals(emphasis.get().focused());
      emphasis.set(next);
      view.emphasize(next);
      if (refocused) {
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
      }
    }
  }

  @Override
  public void rubber(Optional<Route> route) {
    rubber.show(route);
    rubber.look(viewport());
  }

  @Override
  public void frame(Optional<Box> box) {
    frame.setVisible(box.isPresent());
    box.ifPresent(shown -> Kit.fit(frame, shown.x(), shown.y(), shown.width(), shown.height(), 1));
  }

  @Override
  public void select(List<Item> items) {
    emphasize(emphasis().withSelected(new LinkedHashSet<>(items)));
    requests.select(items);
  }

  @Override
  public void moved(Map<Node, Box> places) {
    requests.moved(places);
  }

  @Override
  public void connect(Node from, Node to) {
    requests.connect(from, to);
  }

  @Override
  public void create(Node from, Pointer where) {
    requests.create(from, where);
  }

  @Override
  public void refuse(Refusal refusal, Node target) {
    requests.refuse(refusal, target);
  }

  private void resized() {
    if (!fitted) {
      fit();
    } else if (showsAll() && getWidth() > 0 && getHeight() > 0) {
      whole = fitting();
      look(whole);
    }
    view.look(viewport(), size());
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.FOCUS_ITEM
        ? emphasis().focused().flatMap(view::view).orElse(null)
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
