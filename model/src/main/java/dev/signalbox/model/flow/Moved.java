package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Language;

/**
 * Requests that run on under a path an earlier rule gave them.
 *
 * @param requests as they were sent
 * @param destination their path now, with {@code $1} and the like where it varies
 * @param exact whether all of them are certainly still here
 */
record Moved(Region requests, String destination, boolean exact) {

  /** Whether what matches can be told exactly. */
  boolean certain() {
    return exact && !varies();
  }

  private boolean varies() {
    return destination.indexOf('$') >= 0 || !destination.startsWith("/");
  }

  /** The path part of the destination, up to where it varies. */
  private String head() {
    return destination.split("[?#$]", 2)[0];
  }

  /** Whether a match cannot apply, judged by how their paths begin. */
  private boolean misses(Match match) {
    if (!varies()) {
      return !match.paths().contains(head());
    }
    return destination.startsWith("/")
        && !head().startsWith(match.prefix())
        && !match.prefix().startsWith(head());
  }

  /** Those that certainly or, when their path varies, perhaps match; often all of them. */
  Region hit(Match match, Language anyPath, Budget budget) {
    if (misses(match)) {
      return Region.none();
    }
    return match.unconditional() && !match.requests().isEmpty()
        ? requests
        : requests.and(match.requests().onAnyPath(anyPath), budget);
  }

  /** What is left after some were taken. */
  Moved without(Region taken, Budget budget) {
    Region left = taken == requests ? Region.none() : requests.minus(taken, budget);
    return new Moved(left, destination, exact);
  }
}
