package dev.signalbox.app.ui.shell.side;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** Which sides stand in their place; a folded one leaves a rail, which opens it as a drawer. */
public final class Folding {
  private final List<Side> sides;
  private final Runnable arrange;
  private final Drawer drawer;
  private final Map<Side, Region> rails = new LinkedHashMap<>();
  private final BorderPane pane = new BorderPane();

  /**
   * Everything is in its place until {@link #refresh} is called.
   *
   * @param beneath shows the sides that are in their place
   * @param arrange puts the sides that are in their place beneath, and only those
   */
  public Folding(
      List<Side> sides, Region beneath, BooleanSupplier reducedMotion, Runnable arrange) {
    this.sides = List.copyOf(sides);
    this.arrange = arrange;
    this.drawer = new Drawer(beneath, reducedMotion, this::closeDrawer);
    pane.setCenter(drawer.node());
    for (Side side : sides) {
      if (!side.behind().isEmpty()) {
        rails.put(side, new Rail(side.edge(), side.behind(), entry -> open(side, entry)).node());
      }
    }
  }

  /** The whole. */
  public Region node() {
    return pane;
  }

  /** Where a side is met: itself while it is seen, else its rail. */
  public Region met(Side side) {
    return side.shown().get() ? side.content() : rails.getOrDefault(side, side.content());
  }

  /** Brings a side into sight, in its place if there is room. */
  public void reveal(Side side) {
    if (side.room()) {
      want(side, true);
    } else if (!drawer.holds(side)) {
      drawer.close();
      drawer.open(side);
      tell();
    }
  }

  /** Folds a side, or takes it out of the drawer. */
  public void fold(Side side) {
    if (drawer.holds(side)) {
      closeDrawer();
    } else if (side.room()) {
      want(side, false);
      side.folded();
    }
  }

  /** The one or the other; what comes into sight gets the focus. */
  public void toggle(Side side) {
    if (side.shown().get()) {
      fold(side);
    } else {
      reveal(side);
      if (!side.room()) {
        side.focus();
      }
    }
  }

  /** Whether a side has room for its place from now on. */
  public void room(Side side, boolean now) {
    if (side.room() != now) {
      if (drawer.holds(side)) {
        drawer.close();
      }
      side.room(now);
      refresh();
    }
  }

  /** Says whether a person wants a side where there is room. */
  public void want(Side side, boolean now) {
    if (side.wanted() != now) {
      side.want(now);
      refresh();
    }
  }

  /** Puts every side where it belongs. */
  public void refresh() {
    arrange.run();
    tell();
  }

  /** Takes a side out of the drawer, if one is in it. */
  public void closeDrawer() {
    Optional<Side> held = sides.stream().filter(drawer::holds).findFirst();
    drawer.close();
    tell();
    held.ifPresent(Side::folded);
  }

  private void tell() {
    sides.forEach(side -> side.seen(side.inPlace() || drawer.holds(side)));
    rails.forEach((side, rail) -> {
      Region shown = side.inPlace() ? null : rail;
      if (side.edge() == Side.Edge.LEFT) {
        pane.setLeft(shown);
      } else {
        pane.setRight(shown);
      }
    });
  }

  private void open(Side side, RailEntry entry) {
    reveal(side);
    entry.focus().run();
  }
}
