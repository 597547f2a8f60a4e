package dev.signalbox.layout.order;

import dev.signalbox.layout.net.Layered;

/**
 * Who stands above whom: {@code rows[l]} lists the items of layer {@code l} from top to bottom,
 * {@code position[item]} is the index of each in its list. Mutable while phase 3 works.
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in inner loops, never compared
public record Order(int[][] rows, int[] position) {
  /** An order with empty rows of the right sizes. */
  public static Order blank(Layered layered) {
    int[] size = new int[layered.layers()];
    for (int layer : layered.layer()) {
      size[layer]++;
    }
    int[][] rows = new int[size.length][];
    for (int i = 0; i < size.length; i++) {
      rows[i] = new int[size[i]];
    }
    return new Order(rows, new int[layered.items()]);
  }

  /** Works out the positions of one row again. */
  void number(int layer) {
    int[] row = rows[layer];
    for (int i = 0; i < row.length; i++) {
      position[row[i]] = i;
    }
  }

  /** Works out all positions again. */
  public void number() {
    for (int layer = 0; layer < rows.length; layer++) {
      number(layer);
    }
  }

  /** Takes over the rows and positions of another order of the same items. */
  void set(Order other) {
    for (int layer = 0; layer < rows.length; layer++) {
      System.arraycopy(other.rows[layer], 0, rows[layer], 0, rows[layer].length);
    }
    System.arraycopy(other.position, 0, position, 0, position.length);
  }

  /** A copy that shares nothing. */
  Order copy() {
    int[][] copies = new int[rows.length][];
    for (int layer = 0; layer < rows.length; layer++) {
      copies[layer] = rows[layer].clone();
    }
    return new Order(copies, position.clone());
  }
}
