package dev.signalbox.app.ui.shell;

import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Left, middle, right and bottom, each side one can be folded away; sizes come back with them. */
public final class Regions {
  private static final double LEFT = 248;
  private static final double TRACE = 440;
  private static final double RIGHT = 280;
  private static final double BOTTOM = 164;
  private static final double BOTTOM_BUSY = 300;

  private final Region left;
  private final Region middle;
  private final Region right;
  private final Region bottom;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private final BooleanProperty leftShown = new SimpleBooleanProperty(true);
  private final BooleanProperty rightShown = new SimpleBooleanProperty(true);
  private final BooleanProperty bottomShown = new SimpleBooleanProperty(true);
  private boolean placed;

  /** Between a change of what is shown and the sizes that follow; those measured then are void. */
  private boolean settling;

  private double narrow = LEFT;
  private boolean rightBefore;
  private boolean tracing;
  private boolean roomLeft = true;
  private boolean roomRight = true;
  private boolean roomBottom = true;

  /** Shows all four. */
  public Regions(Region left, Region middle, Region right, Region bottom) {
    this.left = left;
    this.middle = middle;
    this.right = right;
    this.bottom = bottom;
    size(left, LEFT, 200, 520);
    size(right, RIGHT, 240, 440);
    bottom.setPrefHeight(BOTTOM);
    bottom.setMinHeight(76);
    middle.setMinWidth(240);
    down.setOrientation(Orientation.VERTICAL);
    List.of(left, right, bottom)
        .forEach(side -> SplitPane.setResizableWithParent(side, Boolean.FALSE));
    leftShown.subscribe(this::arrange);
    rightShown.subscribe(this::arrange);
    bottomShown.subscribe(this::arrange);
    down.widthProperty().subscribe(this::firstLayout);
    down.heightProperty().subscribe(this::firstLayout);
    arrange();
  }

  /** The whole. */
  public Region node() {
    return down;
  }

  /** Whether the left side is shown. */
  public BooleanProperty leftShown() {
    return leftShown;
  }

  /** Whether the right side is shown. */
  public BooleanProperty rightShown() {
    return rightShown;
  }

  /** Whether the bottom is shown. */
  public BooleanProperty bottomShown() {
    return bottomShown;
  }

  /** Gives the left side room for a trace, and takes it back. */
  public void trace(boolean open) {
    remember();
    tracing = open;
    if (open) {
      narrow = left.getPrefWidth();
      left.setPrefWidth(TRACE);
      rightBefore = rightShown.get();
      rightShown.set(false);
    } else {
      left.setPrefWidth(narrow);
      rightShown.set(rightBefore || rightShown.get());
    }
    fit();
  }

  /** Gives the bottom room for what happens while the project runs, and takes it back. */
  public void busy(boolean running) {
    remember();
    if (running) {
      bottom.setPrefHeight(Math.max(bottom.getPrefHeight(), BOTTOM_BUSY));
      bottomShown.set(true);
    } else if (bottom.getPrefHeight() >= BOTTOM_BUSY) {
      bottom.setPrefHeight(BOTTOM);
    }
    fit();
  }

  /** Folds sides away where the window is too small for them, and back when it has grown. */
  public void adapt(double width, double height) {
    fold(rightShown, width >= 1280, roomRight);
    fold(leftShown, width >= 1120, roomLeft);
    fold(bottomShown, height >= 760, roomBottom);
    roomRight = width >= 1280;
    roomLeft = width >= 1120;
    roomBottom = height >= 760;
  }

  private static void fold(BooleanProperty shown, boolean room, boolean before) {
    if (room != before) {
      shown.set(room);
    }
  }

  /** Folds the sides in and out. */
  public void register(Actions actions) {
    side(actions, "view.rules", "Shortcut+B", leftShown);
    side(actions, "view.inspector", "Shortcut+I", rightShown);
    side(actions, "view.problems", "Shortcut+P", bottomShown);
  }

  private static void side(Actions actions, String id, String keys, BooleanProperty shown) {
    actions.addAll(
        List.of(Action.always(id, Menu.VIEW, null, keys, () -> shown.set(!shown.get()))));
    actions.mark(id, shown);
  }

  private static void size(Region side, double width, double least, double most) {
    side.setPrefWidth(width);
    side.setMinWidth(least);
    side.setMaxWidth(most);
  }

  private void arrange() {
    remember();
    List<Region> row = new ArrayList<>(List.of(middle));
    if (leftShown.get()) {
      row.addFirst(left);
    }
    if (rightShown.get()) {
      row.addLast(right);
    }
    across.getItems().setAll(row);
    down.getItems().setAll(bottomShown.get() ? List.of(across, bottom) : List.of(across));
    fit();
    settling = true;
    Platform.runLater(() -> {
      settling = false;
      fit();
    });
  }

  /** Keeps the sizes a person dragged the dividers to. */
  private void remember() {
    if (settling) {
      return;
    }
    if (placed && across.getItems().contains(left) && left.getWidth() > 0 && !tracing) {
      left.setPrefWidth(left.getWidth());
    }
    if (across.getItems().contains(right) && right.getWidth() > 0) {
      right.setPrefWidth(right.getWidth());
    }
    if (down.getItems().contains(bottom) && bottom.getHeight() > 0) {
      bottom.setPrefHeight(bottom.getHeight());
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
    if (leftShown.get()) {
      across.setDividerPosition(divider++, left.getPrefWidth() / width);
    }
    if (rightShown.get()) {
      across.setDividerPosition(divider, 1 - right.getPrefWidth() / width);
    }
    if (bottomShown.get()) {
      down.setDividerPosition(0, 1 - bottom.getPrefHeight() / height);
    }
  }
}
