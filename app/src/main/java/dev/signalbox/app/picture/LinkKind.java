package dev.signalbox.app.picture;

/** What an edge means, told by stroke, dash and head. */
public enum LinkKind {
  /** A public edge: a rewrite, a route or a route prefix. */
  REWRITE,
  /** A redirect to another host. */
  REDIRECT,
  /** A private edge. */
  BINDING,
  /** An edge to something that is not declared. */
  BROKEN
}
