package dev.signalbox.layout.engine;

import dev.signalbox.layout.LayoutMonitor;
import dev.signalbox.layout.LayoutOptions;
import dev.signalbox.layout.cycle.Orientations;
import dev.signalbox.layout.net.Arcs;
import dev.signalbox.layout.net.Layered;
import dev.signalbox.layout.net.Net;
import dev.signalbox.layout.order.Effort;
import dev.signalbox.layout.order.Order;
import dev.signalbox.layout.order.OrderSearch;
import dev.signalbox.layout.order.Siblings;
import dev.signalbox.layout.rank.Ranking;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Phases 1 to 3 for one connected part. */
final class Ordering {
  private static final double TRY = 0.2;
  private static final long BASE = 50_000L;
  private static final long PER_STEP = 1_900L;

  private final LayoutOptions options;
  private final LayoutMonitor monitor;

  Ordering(LayoutOptions options, LayoutMonitor monitor) {
    this.options = options;
    this.monitor = monitor;
  }

  /** Tries every orientation a little and the one with the fewest crossings longer. */
  Ordered of(Net net) {
    List<boolean[]> ways = Orientations.of(net);
    Ordered best = null;
    for (boolean[] way : ways) {
      Detours detours = detours(net, Ranking.of(net, Arcs.of(net, way)));
      Layered layered = Layered.of(detours.net(), detours.rank());
      if (ways.size() == 1) {
        return search(detours, layered, null, options.effort());
      }
      Ordered tried = search(detours, layered, null, options.effort() * TRY);
      if (best == null || tried.crossings() < best.crossings()) {
        best = tried;
      }
    }
    Ordered chosen = Objects.requireNonNull(best);
    return chosen.crossings() == 0
        ? chosen
        : search(chosen.detours(), chosen.layered(), chosen.order(), options.effort());
  }

  private Detours detours(Net net, int[] rank) {
    return switch (options.backward()) {
      case SHORT -> Detours.none(net, rank);
      case AROUND -> Detours.of(net, rank, options);
    };
  }

  /** The wanted order of siblings is kept if the search finds nothing with fewer crossings. */
  private Ordered search(Detours detours, Layered layered, @Nullable Order first, double effort) {
    Siblings siblings = Siblings.of(layered);
    OrderSearch search = new OrderSearch(layered, siblings, steps(layered, effort));
    Order wanted = search.run(first);
    if (!siblings.isEmpty() && search.fewest() > 0) {
      Siblings none = Siblings.none(layered);
      OrderSearch free = new OrderSearch(layered, none, steps(layered, effort));
      Order any = free.run(wanted);
      if (free.fewest() < search.fewest()) {
        return new Ordered(detours, layered, any, free.fewest());
      }
    }
    return new Ordered(detours, layered, wanted, search.fewest());
  }

  private Effort steps(Layered layered, double effort) {
    return new Effort(monitor, (long) (effort * (BASE + PER_STEP * layered.steps().count())));
  }
}
