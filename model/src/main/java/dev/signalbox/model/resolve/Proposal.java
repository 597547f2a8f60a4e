package dev.signalbox.model.resolve;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;

/**
 * Services found in a repository that declares none.
 *
 * @param source {@code layout}, {@code procfile}, {@code railway} or {@code render}
 * @param config how Vercel would write them down, by name
 * @param services what they resolve to
 */
public record Proposal(String source, JsonObject config, List<? extends ResolvedService> services) {
  /** Keeps an immutable copy. */
  public Proposal {
    services = List.copyOf(services);
  }
}
