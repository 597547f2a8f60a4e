package dev.signalbox.app.ui.tester;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.route.Difference;
import dev.signalbox.model.route.Router;
import java.util.concurrent.atomic.AtomicReference;

/** Answers questions; compiles the rules of a config once. May be used by several threads. */
final class Oracle {
  private record Compiled(Config config, Router router) {}

  private final AtomicReference<Compiled> last = new AtomicReference<>();

  /** The answer to a question, in both modes. */
  Answer answer(Question question) {
    return new Answer(question, Difference.of(router(question.config()), question.request()));
  }

  /** Snapshots share a config as long as the text stays: identity is enough, and cheap. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean sameConfig(Compiled known, Config config) {
    return known.config == config;
  }

  private Router router(Config config) {
    Compiled known = last.get();
    if (known == null || !sameConfig(known, config)) {
      known = new Compiled(config, Router.of(config));
      last.set(known);
    }
    return known.router;
  }
}
