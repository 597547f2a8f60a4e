package dev.signalbox.model.check;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.finding.Witness;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers single requests to a config; its tables are compiled for the first one. */
public final class Simulator {
  private final Config config;
  private @Nullable Router router;

  /** A simulator of a config. */
  public Simulator(Config config) {
    this.config = config;
  }

  /** The answer to a request of a proof. */
  public Resolution resolve(Witness witness, Mode mode) {
    Router known = router;
    if (known == null) {
      known = Router.of(config);
      router = known;
    }
    return known.resolve(request(witness), mode);
  }

  /** A proof as a request. */
  static RouteRequest request(Witness witness) {
    List<HeaderField> headers =
        witness.headers().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(header ->
                header.getValue().stream().map(value -> new HeaderField(header.getKey(), value)))
            .toList();
    return new RouteRequest(witness.method(), witness.url(), headers);
  }
}
