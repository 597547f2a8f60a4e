package dev.signalbox.app.ui.action;

/** Where the keys of an action work. */
public enum Scope {
  /** Anywhere in the window. */
  WINDOW,
  /** While the graph has the focus. */
  GRAPH,
  /** While the rule list has the focus. */
  RULES,
  /** While the text has the focus. */
  TEXT
}
