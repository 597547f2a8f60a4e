package dev.signalbox.app.ui.tester;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.fix.NearMisses;
import dev.signalbox.model.route.Difference;
import dev.signalbox.model.route.Router;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.route.trace.Resolution;
import java.util.concurrent.atomic.AtomicReference;

/** Answers questions; compiles the rules of a config once. May be used by several threads. */
final class Oracle {
  private record Compiled(Config config, Router router) {}

  private final AtomicReference<Compiled> last = new AtomicReference<>();

  /** The answer to a question, in both modes, and what a small change of it would come to. */
  Answer answer(Question question) {
    Router router = router(question.config());
    Difference difference = Difference.of(router, question.request());
    Resolution wanted =
        question.mode() == Mode.PRODUCTION ? difference.production() : difference.dev();
    return new Answer(
        question,
        difference,
        NearMisses.of(question.snapshot(), router, question.request(), question.mode(), wanted));
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
