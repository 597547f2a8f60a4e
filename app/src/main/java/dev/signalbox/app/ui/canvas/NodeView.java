package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;

/** A drawn card or the Internet bar, at its place in the world. */
abstract sealed class NodeView extends Group permits BarView, CardView {
  private Card card;

  NodeView(Card card, String accessibleText, String roleDescription) {
    this.card = card;
    setAutoSizeChildren(false);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(accessibleText);
    setAccessibleRoleDescription(roleDescription);
    place(card);
  }

  /** What it shows. */
  final Card card() {
    return card;
  }

  /** Moves it to where a card with the same face and size stands. */
  final void place(Card moved) {
    card = moved;
    setLayoutX(moved.box().x());
    setLayoutY(moved.box().y());
  }

  /** Shows what stands out. */
  abstract void emphasize(Emphasis emphasis);

  /** Draws more or less. */
  abstract void detail(Detail detail, boolean shadows);
}
