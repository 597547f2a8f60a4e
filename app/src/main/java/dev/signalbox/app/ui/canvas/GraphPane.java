package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.LinkKind;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.layout.Box;
import dev.signalbox.layout.Point;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The canvas with what floats above it: legend, minimap, zoom control, forms and short notes. */
final class GraphPane extends StackPane {
  private static final double EDGE = 12;
  private static final double ASIDE = 24;
  private static final double ABOVE_ZOOM = EDGE + 32 + 8;
  private static final Duration NOTE = Duration.seconds(6);

  private final Session session;
  private final GraphCanvas canvas;
  private final Legend legend;
  private final Minimap minimap;
  private final Label note = new Label();

  /** Dims the canvas: an opacity of its own would let the lines show through the plates. */
  private final Region veil = new Region();

  /** Never seen; screen readers are told when it changes. */
  private final Label spoken = new Label();

  private final PauseTransition noteEnds = new PauseTransition(NOTE);
  private final BooleanProperty minimapPinned = new SimpleBooleanProperty();
  private boolean roomy = true;
  private @Nullable Popover popover;

  GraphPane(Session session, GraphCanvas canvas, Messages messages) {
    this.session = session;
    this.canvas = canvas;
    this.legend = new Legend(messages);
    this.minimap = new Minimap(canvas, messages);
    ZoomControl zoom = new ZoomControl(canvas, messages);
    note.getStyleClass().addAll("sb-overlay", "canvas-note");
    note.setId("canvas-note");
    note.setVisible(false);
    note.setWrapText(true);
    noteEnds.setOnFinished(event -> note.setVisible(false));
    spoken.setVisible(false);
    getStylesheets().add(Kit.SHEET);
    veil.getStyleClass().add("canvas-veil");
    veil.setMouseTransparent(true);
    veil.setVisible(false);
    getChildren().addAll(canvas, veil, legend, minimap, zoom, note, spoken);
    place(legend, Pos.BOTTOM_LEFT, EDGE);
    place(zoom, Pos.BOTTOM_RIGHT, EDGE);
    place(minimap, Pos.BOTTOM_RIGHT, ABOVE_ZOOM);
    place(note, Pos.TOP_CENTER, EDGE);
    canvas.pictureProperty().subscribe(this::showMinimap);
    canvas.pictureProperty().subscribe(picture -> legend.explain(LinkKind.explained(picture)));
    canvas.viewportProperty().subscribe(this::showMinimap);
    minimapPinned.subscribe(this::showMinimap);
    canvas
        .emphasisProperty()
        .subscribe(emphasis -> legend.connecting(emphasis.connecting().isPresent()));
  }

  /** Whether the minimap shows even when all of the graph is in sight. */
  BooleanProperty minimapPinned() {
    return minimapPinned;
  }

  /** Makes a button of the legend and hides the minimap where they would cover the graph. */
  void adapt(boolean extras) {
    roomy = extras;
    legend.compact(!extras);
    showMinimap();
  }

  /** Says something for a few seconds. */
  void say(String sentence) {
    announce(sentence);
    note.setText(sentence);
    note.setVisible(true);
    noteEnds.playFromStart();
  }

  /** Says what was done, to screen readers too. */
  void announce(String sentence) {
    session.say(sentence);
    spoken.setText(sentence);
    spoken.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Dims the last good picture while the text cannot be read. */
  void dim(boolean broken) {
    veil.setVisible(broken);
  }

  /** The same, beside what the form is about where it would cover it. */
  void open(Popover form, Point near, Box about) {
    open(form, near);
    Box covered = new Box(form.getLayoutX(), form.getLayoutY(), form.getWidth(), form.getHeight());
    boolean apart =
        covered.right() <= about.x()
            || about.right() <= covered.x()
            || covered.bottom() <= about.y()
            || about.bottom() <= covered.y();
    if (!apart) {
      double right = about.right() + ASIDE;
      boolean fits = right + covered.width() + EDGE <= getWidth();
      place(form, new Point(fits ? right : about.x() - ASIDE - covered.width(), covered.y()));
    }
  }

  /** Shows a form near a point of the canvas, inside its bounds. */
  void open(Popover form, Point near) {
    closeForm();
    note.setVisible(false);
    popover = form;
    form.setManaged(false);
    getChildren().add(form);
    form.applyCss();
    form.autosize();
    place(form, near);
    form.start();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (popover != null) {
      place(popover, new Point(popover.getLayoutX(), popover.getLayoutY()));
    }
  }

  private void place(Popover form, Point near) {
    double width = form.prefWidth(-1);
    double height = form.prefHeight(width);
    form.resizeRelocate(
        inside(near.x(), width, getWidth()), inside(near.y(), height, getHeight()), width, height);
  }

  /** Takes the form away and gives the focus back to the canvas. */
  void closeForm() {
    if (popover != null) {
      getChildren().remove(popover);
      popover = null;
      canvas.requestFocus();
    }
  }

  private static double inside(double wanted, double length, double room) {
    return Math.round(Math.clamp(wanted, EDGE, Math.max(EDGE, room - length - EDGE)));
  }

  private void showMinimap() {
    minimap.setVisible(roomy && (minimapPinned.get() || minimap.useful()));
  }

  private static void place(Region region, Pos where, double below) {
    setAlignment(region, where);
    setMargin(region, new Insets(EDGE, EDGE, below, EDGE));
  }
}
