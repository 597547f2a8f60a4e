package dev.signalbox.app.picture;

import java.util.List;
import java.util.stream.Stream;

/** What an edge means, told by stroke, dash and head. */
public enum LinkKind {
  /** A public edge: a rewrite, a route or a route prefix. */
  REWRITE,
  /** A redirect to another host. */
  REDIRECT,
  /** A private edge. */
  BINDING,
  /** An edge to something that is not declared. */
  BROKEN,
  /** A call by the clock or from a queue. */
  TRIGGER;

  /** What a legend explains: everything but calls of the platform where there are none. */
  public static List<LinkKind> explained(GraphScene scene) {
    boolean triggers = scene.links().stream().anyMatch(link -> link.kind() == TRIGGER);
    return Stream.of(values()).filter(kind -> triggers || kind != TRIGGER).toList();
  }
}
