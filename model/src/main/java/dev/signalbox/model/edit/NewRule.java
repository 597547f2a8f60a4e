package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import java.util.List;

/** Rules to begin with: valid, and harmless until they are changed. */
public final class NewRule {
  private static final String SOURCE = "/new-path";

  private NewRule() {}

  /** Adds a rule at the end of a list; it takes one path nobody uses yet. */
  public static AddRule in(Scope scope, RuleList list) {
    return at(scope, list, Integer.MAX_VALUE);
  }

  /**
   * The same at another place.
   *
   * @param index in the list; any beyond its end is the end
   */
  public static AddRule at(Scope scope, RuleList list, int index) {
    return new AddRule(scope, list, index, of(list));
  }

  private static Draft.Obj of(RuleList list) {
    return switch (list) {
      case REWRITES -> AddRule.rewrite(SOURCE, "/");
      case REDIRECTS -> AddRule.rewrite(SOURCE, "/").with("permanent", Draft.bool(false));
      case HEADERS ->
          Draft.object()
              .with("source", SOURCE)
              .with(
                  "headers",
                  new Draft.Arr(
                      List.of(Draft.object().with("key", "x-name").with("value", "value"))));
      case ROUTES -> Draft.object().with("src", SOURCE).with("dest", "/");
    };
  }
}
