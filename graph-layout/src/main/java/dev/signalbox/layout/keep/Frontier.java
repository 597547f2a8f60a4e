package dev.signalbox.layout.keep;

import java.util.Arrays;

/** A queue of states by cost, least first. */
final class Frontier {
  private long[] heap = new long[1024];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /** Adds {@code state}; {@code cost} is not negative. */
  void add(float cost, int state) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    long key = (long) Float.floatToIntBits(cost) << 32 | state;
    int at = size++;
    while (at > 0 && heap[(at - 1) / 2] > key) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = key;
  }

  /** Takes out the state of least cost: its cost's bits in the upper half, the state below. */
  long remove() {
    long least = heap[0];
    long key = heap[--size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= key) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = key;
    return least;
  }
}
