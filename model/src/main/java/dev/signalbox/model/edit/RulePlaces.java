package dev.signalbox.model.edit;

import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.RouteTable;
import java.util.List;
import java.util.Set;

/** Proposes places in the order of rules. */
public final class RulePlaces {
  private static final Set<String> CATCH_ALL =
      Set.of("/(.*)", "/:path*", "/:match*", "/(.*)?", "(.*)", "/:path(.*)", "/:path(.*)?");

  private RulePlaces() {}

  /**
   * The last place among the rewrites where a new one is still reached: before the first that takes
   * every path.
   */
  public static int beforeCatchAll(RouteTable table) {
    List<Rewrite> rewrites = table.rewrites();
    for (Rewrite rewrite : rewrites) {
      String source = rewrite.source();
      boolean always = rewrite.has().isEmpty() && rewrite.missing().isEmpty();
      if (source != null && always && CATCH_ALL.contains(source)) {
        return rewrite.index();
      }
    }
    return rewrites.isEmpty() ? 0 : rewrites.getLast().index() + 1;
  }
}
