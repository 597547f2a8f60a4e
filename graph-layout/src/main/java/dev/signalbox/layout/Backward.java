package dev.signalbox.layout;

/** Which sides edges use whose source stands right of their target, or in the same column. */
public enum Backward {
  /** The short way: from the left side of the source to the right side of the target. */
  SHORT,
  /**
   * The sides all other edges use: out of the right side of the source, back between the boxes, and
   * into the left side of the target. Only edges to the entry, which stands leftmost, go the short
   * way all the same, and edges that find no other way between boxes that must not move.
   */
  AROUND
}
