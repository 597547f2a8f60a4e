package dev.signalbox.app.ui.action;

/** Where an action stands in the menu bar, in its order. */
public enum Menu {
  FILE,
  EDIT,
  VIEW,
  GRAPH,
  ROUTE,
  RUN,
  HELP
}
