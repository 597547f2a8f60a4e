package dev.signalbox.model.route.production;

import dev.signalbox.model.route.compile.CompiledRule;

/** Where a rule ends the way through a table. */
sealed interface Exit {
  /** The client is sent elsewhere. */
  record Redirect(int status, String location) implements Exit {}

  /** Another host answers. */
  record External(String url) implements Exit {}

  /** A service answers, its own rules looked up under a path. */
  record Service(CompiledRule rule, String name, String lookupPath) implements Exit {}

  /** What stands at a path answers. */
  record Path(String url) implements Exit {}

  /** A status page answers. */
  record Status(int status) implements Exit {}
}
