package dev.signalbox.model.route.compile;

import dev.signalbox.model.pattern.match.GroupNames;
import dev.signalbox.model.pattern.match.Programs;
import dev.signalbox.model.pattern.match.RegexMatcher;
import dev.signalbox.model.pattern.regex.JsRegex;
import java.util.HashMap;
import java.util.Map;

/**
 * What the rules of one table have in common, kept once: of a table of thousands of rules a request
 * then touches little memory that the one before it did not. For the preparation of a table, by one
 * thread.
 */
public final class TableParts {
  private final Programs programs = new Programs();
  private final Map<GroupNames, GroupNames> names = new HashMap<>();
  private final Map<Action, Action> actions = new HashMap<>();

  /** A matcher for an expression. */
  public RegexMatcher matcher(JsRegex regex) {
    return RegexMatcher.of(regex, programs);
  }

  /** Equal names seen before, or these. */
  public GroupNames names(GroupNames fresh) {
    return names.computeIfAbsent(fresh, same -> same);
  }

  /** An equal action seen before, or this one. */
  public Action action(Action fresh) {
    return actions.computeIfAbsent(fresh, same -> same);
  }
}
