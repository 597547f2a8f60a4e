package dev.signalbox.app.ui.shell.side;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;

/** Something at an edge of the window: in its place, or folded and then at most in the drawer. */
public final class Side {
  private final Edge edge;
  private final Region content;
  private final List<RailEntry> behind;
  private final Runnable focus;
  private final Runnable folded;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);
  private boolean wanted = true;
  private boolean room = true;

  /** Where a side stands. */
  public enum Edge {
    LEFT,
    RIGHT,
    BOTTOM
  }

  /**
   * In its place.
   *
   * @param behind what its rail offers while it is folded; none for a side without a rail
   * @param focus gives the focus to what is in front
   * @param folded runs when a person has folded it
   */
  public Side(Edge edge, Region content, List<RailEntry> behind, Runnable focus, Runnable folded) {
    this.edge = edge;
    this.content = content;
    this.behind = List.copyOf(behind);
    this.focus = focus;
    this.folded = folded;
  }

  /** Where it stands. */
  public Edge edge() {
    return edge;
  }

  /** What it shows. */
  public Region content() {
    return content;
  }

  /** What its rail offers. */
  public List<RailEntry> behind() {
    return behind;
  }

  /** Gives the focus to what is in front. */
  public void focus() {
    focus.run();
  }

  /** Says that a person has folded it. */
  void folded() {
    folded.run();
  }

  /** Whether it is seen, in its place or in the drawer. */
  public ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** Whether a person wants it in its place where there is room. */
  public boolean wanted() {
    return wanted;
  }

  /** Whether there is room for it. */
  public boolean room() {
    return room;
  }

  /** Whether it stands in its place. */
  public boolean inPlace() {
    return wanted && room;
  }

  /** Says whether a person wants it in its place. */
  public void want(boolean now) {
    wanted = now;
  }

  /** Says whether there is room for it. */
  public void room(boolean now) {
    room = now;
  }

  /** Says whether it is seen. */
  void seen(boolean now) {
    shown.set(now);
  }
}
