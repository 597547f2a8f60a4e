package dev.signalbox.app.ui.rules;

import dev.signalbox.app.ui.rules.RuleLine.Entry;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Dragging a rule to another place of its list with plain press, drag and release. */
final class RuleDrag {
  /** Pixels before a press becomes a drag. */
  private static final double THRESHOLD = 4;

  /** Hears about the drag. */
  interface Listener {
    /** The rule would land at a place of its list. */
    void over(Entry rule, int to);

    /** The rule was dropped at a place of its list. */
    void dropped(Entry rule, int to);

    /** The drag ended without a move. */
    void cancelled();
  }

  private final Listener listener;
  private @Nullable Entry dragged;
  private @Nullable RuleCell aimed;
  private double pressedAt;
  private int place = -1;

  RuleDrag(Listener listener) {
    this.listener = listener;
  }

  void install(RuleCell cell) {
    cell.setOnMousePressed(event -> {
      dragged = null;
      place = -1;
      pressedAt = event.getSceneY();
      if (event.getButton() == MouseButton.PRIMARY && cell.getItem() instanceof Entry entry) {
        dragged = entry;
      }
    });
    cell.setOnMouseDragged(this::drag);
    cell.setOnMouseReleased(event -> release());
  }

  private void drag(MouseEvent event) {
    Entry rule = dragged;
    if (rule == null || (place < 0 && Math.abs(event.getSceneY() - pressedAt) < THRESHOLD)) {
      return;
    }
    event.consume();
    RuleCell cell = cell(event.getPickResult().getIntersectedNode());
    if (cell != null && cell.getItem() instanceof Entry other && other.beside(rule)) {
      place = other.rule().index();
      aim(cell, place < rule.rule().index() ? -1 : 1);
      listener.over(rule, place);
    }
  }

  private void release() {
    Entry rule = dragged;
    if (aimed != null) {
      aimed.aim(0);
    }
    if (rule != null && place >= 0 && place != rule.rule().index()) {
      listener.dropped(rule, place);
    } else {
      listener.cancelled();
    }
    dragged = null;
    place = -1;
  }

  private void aim(RuleCell cell, int side) {
    if (aimed != null) {
      aimed.aim(0);
    }
    aimed = cell;
    cell.aim(side);
  }

  private static @Nullable RuleCell cell(@Nullable Node node) {
    Node at = node;
    while (at != null && !(at instanceof RuleCell)) {
      at = at.getParent();
    }
    return (RuleCell) at;
  }
}
