package dev.signalbox.app.picture;

import dev.signalbox.layout.Box;
import dev.signalbox.model.graph.Node;
import dev.signalbox.model.snapshot.Item;

/**
 * A node of the picture.
 *
 * @param node what it stands for
 * @param face what it says
 * @param box where it stands
 * @param calls whether links leave it, so that its out port always shows
 */
public record Card(Node node, CardFace face, Box box, boolean calls) {

  /** What selecting the card selects. */
  public Item item() {
    return new Item.NodeItem(node);
  }

  /** Whether a binding may start here: only declared services have an entry to write it in. */
  public boolean canCall() {
    return node instanceof Node.ServiceNode;
  }

  /** The same card elsewhere. */
  public Card at(Box other) {
    return new Card(node, face, other, calls);
  }
}
