package dev.signalbox.app.serve;

import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.app.router.HeaderPolicy;
import dev.signalbox.app.router.RouterOptions;
import dev.signalbox.model.route.trace.Mode;
import java.util.Map;
import java.util.Set;

/**
 * How a project is run.
 *
 * @param mode whose answers the router gives
 * @param port the preferred port; 0 for any free one
 * @param nextFreePort whether a busy port makes the router try the following ones
 * @param hosts host names answered besides the loopback forms
 * @param choices what stands behind a service; services not named are started
 * @param restarts whether failed services come back
 * @param routeBindings whether calls between services pass the router and are seen
 * @param environment variables of this process that services inherit
 */
public record ServeOptions(
    Mode mode,
    int port,
    boolean nextFreePort,
    Set<String> hosts,
    Map<String, ServiceChoice> choices,
    RestartPolicy restarts,
    boolean routeBindings,
    Map<String, String> environment) {

  /** Node refuses larger heads, and {@code vercel dev} is a Node server. */
  private static final int NODE_HEAD_BYTES = 16 * 1024;

  public ServeOptions {
    hosts = Set.copyOf(hosts);
    choices = Map.copyOf(choices);
    environment = Map.copyOf(environment);
  }

  /** Production answers on port 3000 or the next free one; everything is started. */
  public static ServeOptions standard() {
    return new ServeOptions(
        Mode.PRODUCTION,
        3000,
        true,
        Set.of(),
        Map.of(),
        RestartPolicy.never(),
        false,
        System.getenv());
  }

  /** What stands behind a service. */
  ServiceChoice choice(String service) {
    return choices.getOrDefault(service, new ServiceChoice.Start());
  }

  /** The socket side of these options. */
  RouterOptions router() {
    RouterOptions standard = RouterOptions.standard().withPort(port, nextFreePort).withHosts(hosts);
    return mode == Mode.VERCEL_DEV
        ? standard.withPolicy(HeaderPolicy.VERCEL_DEV).withMaxHead(NODE_HEAD_BYTES)
        : standard;
  }
}
