package dev.signalbox.app.serve;

import dev.signalbox.app.router.Decision;
import dev.signalbox.app.router.HeaderPolicy;
import dev.signalbox.app.router.LocalRouter;
import dev.signalbox.app.router.RouterListener;
import dev.signalbox.app.router.RouterOptions;
import dev.signalbox.app.router.SharedPools;
import dev.signalbox.app.router.Targets;
import dev.signalbox.app.router.Verdict;
import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Service;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ports that stand between services: one for each pair of caller and target, so that a call through
 * a binding can be seen, counted, and answered by a stand-in. Nothing about the call changes.
 */
final class BindingTaps implements AutoCloseable {
  private record Pair(String caller, String target) {}

  private final Map<Pair, LocalRouter> taps = new HashMap<>();

  /**
   * Opens a port for every binding that is to be seen.
   *
   * @throws IOException when a port cannot be opened
   */
  BindingTaps(
      Iterable<Service> services,
      ServeOptions options,
      Targets targets,
      RouterListener listener,
      SharedPools pools)
      throws IOException {
    try {
      for (Service caller : services) {
        for (Binding binding : caller.bindings()) {
          String target = binding.service();
          if (target != null && wanted(options, target)) {
            Pair pair = new Pair(caller.name(), target);
            if (!taps.containsKey(pair)) {
              taps.put(pair, open(pair, targets, listener, pools));
            }
          }
        }
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private static boolean wanted(ServeOptions options, String target) {
    return options.routeBindings() || options.choice(target) instanceof ServiceChoice.Stub;
  }

  private static LocalRouter open(
      Pair pair, Targets targets, RouterListener listener, SharedPools pools) throws IOException {
    RouterOptions options =
        RouterOptions.standard().withPort(0, false).withPolicy(HeaderPolicy.TRANSPARENT);
    LocalRouter tap =
        LocalRouter.open(
            options,
            head -> Decision.of(Verdict.ToService.asReceived(pair.target(), head)),
            targets,
            listener,
            pair.caller(),
            pools);
    tap.ready();
    return tap;
  }

  /** The port that stands between two services, or null when calls go straight. */
  @Nullable Integer port(String caller, String target) {
    LocalRouter tap = taps.get(new Pair(caller, target));
    return tap == null ? null : tap.port();
  }

  @Override
  public void close() {
    taps.values().forEach(LocalRouter::close);
  }
}
