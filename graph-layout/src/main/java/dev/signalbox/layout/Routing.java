package dev.signalbox.layout;

/** How edges are drawn. */
public enum Routing {
  /** Straight pieces at any angle, few bends. */
  POLYLINE,
  /** Level and upright pieces only; upright pieces never lie on each other. */
  ORTHOGONAL,
  /** Cubic curves that leave and arrive level. */
  CURVE
}
