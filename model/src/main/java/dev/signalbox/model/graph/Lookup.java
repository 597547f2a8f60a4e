package dev.signalbox.model.graph;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.RouteRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the services behind public paths; the rules are compiled for the first one. */
final class Lookup {
  private final Config config;
  private @Nullable Router router;

  Lookup(Config config) {
    this.config = config;
  }

  /** The service that production gives a path to; empty when somebody else or nobody answers. */
  Optional<String> owner(String path) {
    Router known = router;
    if (known == null) {
      known = Router.of(config);
      router = known;
    }
    RouteRequest request = new RouteRequest("GET", path, List.of());
    return known.resolve(request, Mode.PRODUCTION).outcome() instanceof Outcome.ToService service
        ? Optional.of(service.service())
        : Optional.empty();
  }
}
