package dev.signalbox.model.route.trace;

import dev.signalbox.model.route.compile.Action;
import dev.signalbox.model.route.compile.CompiledRule;

/** Says what a rule does when the router stops at it. */
public final class Effects {
  private Effects() {}

  /**
   * The effect in words.
   *
   * @param dest the rule's destination with captured values filled in
   */
  public static String words(CompiledRule rule, String dest) {
    Action action = rule.action();
    if (action.service() != null) {
      String path = action.service().path();
      String selects = path == null ? "" : ", whose own rules are looked up under " + path;
      return "hands the request to service " + action.service().service() + selects;
    }
    if (action.redirects()) {
      return "redirects with status " + action.status();
    }
    if (action.dest() != null) {
      return "goes to " + dest;
    }
    return action.status() == null ? "ends this phase" : "answers with status " + action.status();
  }
}
