package dev.signalbox.app.ui.shell;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.kit.Room;
import dev.signalbox.app.ui.shell.side.Folding;
import dev.signalbox.app.ui.shell.side.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Left, middle, right and bottom, each side one can be folded away; sizes come back with them. */
public final class Regions {
  private static final double DIVIDER = 1;
  private static final double LEFT = 248;
  private static final double TRACE = 440;
  private static final double RIGHT = 280;
  private static final double BOTTOM = 164;
  private static final double BOTTOM_LEAST = 76;
  private static final double BOTTOM_BUSY = 300;
  private static final double MOST = 2000;

  private final Side left;
  private final Region middle;
  private final Side right;
  private final Side bottom;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private final Folding folding;
  private boolean placed;

  private double narrow = LEFT;
  private double calm = BOTTOM;
  private boolean busy;
  private boolean rightBefore;
  private boolean tracing;

  /**
   * Shows all four.
   *
   * @param reducedMotion whether a drawer appears at once
   */
  public Regions(Side left, Region middle, Side right, Side bottom, BooleanSupplier reducedMotion) {
    this.left = left;
    this.middle = middle;
    this.right = right;
    this.bottom = bottom;
    size(left.content(), LEFT, 200, 520);
    size(right.content(), RIGHT, 240, 440);
    bottom.content().setPrefHeight(BOTTOM);
    bottom.content().setMinHeight(BOTTOM_LEAST);
    middle.setMinWidth(240);
    down.setOrientation(Orientation.VERTICAL);
    sides().forEach(side -> SplitPane.setResizableWithParent(side.content(), Boolean.FALSE));
    this.folding = new Folding(sides(), down, reducedMotion, this::arrange);
    List.of(across, down)
        .forEach(split -> split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released));
    down.widthProperty().subscribe(this::firstLayout);
    down.heightProperty().subscribe(this::firstLayout);
    folding.refresh();
  }

  /** The whole. */
  public Region node() {
    return folding.node();
  }

  /** Left, middle, right and bottom; of a side that is folded away its rail. */
  public List<Region> parts() {
    return List.of(folding.met(left), middle, folding.met(right), folding.met(bottom));
  }

  /** Width of the left and right side and height of the bottom, as a person left them. */
  public List<Double> sizes() {
    return List.of(
        tracing ? narrow : left.content().getPrefWidth(),
        right.content().getPrefWidth(),
        busy ? calm : bottom.content().getPrefHeight());
  }

  /** Names of the sides that a person folded away. */
  public List<String> folded() {
    return sides().stream().filter(side -> !side.wanted()).map(Regions::name).toList();
  }

  /**
   * Brings sizes and folds back.
   *
   * @param sizes as {@link #sizes} gave them; ignored unless there are three
   * @param folded as {@link #folded} gave them
   */
  public void restore(List<Double> sizes, List<String> folded) {
    if (sizes.size() != 3 || !sizes.stream().allMatch(Double::isFinite)) {
      return;
    }
    Region one = left.content();
    Region other = right.content();
    narrow = Math.clamp(sizes.get(0), one.getMinWidth(), one.getMaxWidth());
    one.setPrefWidth(tracing ? TRACE : narrow);
    other.setPrefWidth(Math.clamp(sizes.get(1), other.getMinWidth(), other.getMaxWidth()));
    calm = Math.clamp(sizes.get(2), BOTTOM_LEAST, MOST);
    bottom.content().setPrefHeight(busy ? Math.max(calm, BOTTOM_BUSY) : calm);
    sides().forEach(side -> side.want(!folded.contains(name(side))));
    folding.refresh();
  }

  private static String name(Side side) {
    return side.edge().name().toLowerCase(Locale.ROOT);
  }

  /** Brings a side into sight. */
  public void reveal(Side side) {
    folding.reveal(side);
  }

  /** Takes a side away that lies over the middle. */
  public void uncover() {
    folding.closeDrawer();
  }

  /** Gives the left side room for a trace, and takes it back. */
  public void trace(boolean open) {
    tracing = open;
    if (open) {
      narrow = left.content().getPrefWidth();
      left.content().setPrefWidth(TRACE);
      rightBefore = right.wanted();
      folding.want(right, false);
      folding.reveal(left);
    } else {
      left.content().setPrefWidth(narrow);
      folding.want(right, rightBefore || right.wanted());
      if (!left.room()) {
        folding.fold(left);
      }
    }
    fit();
  }

  /** Gives the bottom room for what happens while the project runs, and takes it back. */
  public void busy(boolean running) {
    busy = running;
    if (running) {
      calm = bottom.content().getPrefHeight();
      bottom.content().setPrefHeight(Math.max(bottom.content().getPrefHeight(), BOTTOM_BUSY));
      folding.reveal(bottom);
    } else {
      bottom.content().setPrefHeight(calm);
    }
    fit();
  }

  /** Folds sides away where the window is too small for them, and back when it has grown. */
  public void adapt(Room room) {
    folding.room(right, room.inspector());
    folding.room(left, room.panels());
    folding.room(bottom, room.problems());
    if (tracing) {
      folding.reveal(left);
    }
  }

  /** Folds the sides in and out. */
  public void register(Actions actions) {
    side(actions, "view.rules", "Shortcut+B", left);
    side(actions, "view.inspector", "Shortcut+I", right);
    side(actions, "view.problems", "Shortcut+P", bottom);
  }

  private void side(Actions actions, String id, String keys, Side side) {
    actions.addAll(List.of(Action.always(id, Menu.VIEW, null, keys, () -> folding.toggle(side))));
    actions.mark(id, side.shown());
  }

  private List<Side> sides() {
    return List.of(left, right, bottom);
  }

  private static void size(Region side, double width, double least, double most) {
    side.setPrefWidth(width);
    side.setMinWidth(least);
    side.setMaxWidth(most);
  }

  private void arrange() {
    List<Region> row = new ArrayList<>(List.of(middle));
    if (left.inPlace()) {
      row.addFirst(left.content());
    }
    if (right.inPlace()) {
      row.addLast(right.content());
    }
    put(across, row);
    put(down, bottom.inPlace() ? List.of(across, bottom.content()) : List.of(across));
    fit();
    Platform.runLater(() -> {
      // A rail has its width only with its style, and a window that was resized gives its size to
      // what is in it by layout; a later change of either would undo the fit.
      Parent all = folding.node().getScene() == null ? folding.node() : root();
      all.applyCss();
      all.layout();
      fit();
    });
  }

  private Parent root() {
    return folding.node().getScene().getRoot();
  }

  /** Leaves what is there in its place: a split pane forgets the size of what it gets anew. */
  private static void put(SplitPane split, List<? extends Node> wanted) {
    split.getItems().retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      if (!split.getItems().contains(wanted.get(i))) {
        split.getItems().add(i, wanted.get(i));
      }
    }
  }

  private void released(MouseEvent event) {
    @Nullable Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && !node.getStyleClass().contains("split-pane-divider")) {
      node = node.getParent();
    }
    if (node != null && List.of(across, down).contains(node.getParent())) {
      folding.node().layout();
      remember();
    }
  }

  /**
   * Keeps the sizes a person dragged the dividers to. Only those: what a small window, a trace or a
   * side that is about to fold makes of them is not meant to last.
   */
  private void remember() {
    if (left.inPlace() && !tracing) {
      left.content().setPrefWidth(left.content().getWidth());
    }
    if (right.inPlace()) {
      right.content().setPrefWidth(right.content().getWidth());
    }
    if (bottom.inPlace()) {
      bottom.content().setPrefHeight(bottom.content().getHeight());
    }
  }

  private void firstLayout() {
    if (!placed && down.getWidth() > 0 && down.getHeight() > 0) {
      placed = true;
      fit();
    }
  }

  /** Gives the sides their pixels; the middle takes the rest. */
  private void fit() {
    double width = down.getWidth();
    double height = down.getHeight();
    if (!placed) {
      return;
    }
    int divider = 0;
    if (left.inPlace()) {
      across.setDividerPosition(divider++, (left.content().getPrefWidth() + DIVIDER / 2) / width);
    }
    if (right.inPlace()) {
      across.setDividerPosition(
          divider, 1 - (right.content().getPrefWidth() + DIVIDER / 2) / width);
    }
    if (bottom.inPlace()) {
      down.setDividerPosition(0, 1 - (bottom.content().getPrefHeight() + DIVIDER / 2) / height);
    }
  }
}
