package dev.signalbox.model.env;

import java.util.Map;

/**
 * What a local run adds to the variables of its services.
 *
 * @param host host and port of the router, as in {@code 127.0.0.1:3000}
 * @param inherited the environment the run was started in
 * @param colour whether services may colour what they print
 * @param resources whether the queue, cache and schedule servers of vercel dev are run as well
 * @param addresses of the services, for bindings
 */
public record LocalRun(
    String host,
    Map<String, String> inherited,
    boolean colour,
    boolean resources,
    Addresses addresses) {
  /** Keeps an immutable copy. */
  public LocalRun {
    inherited = Map.copyOf(inherited);
  }

  /** A run of vercel dev that has not begun: on its usual ports, those of services open. */
  public static LocalRun planned(Map<String, String> inherited) {
    return new LocalRun("127.0.0.1:3000", inherited, false, true, (caller, target) -> null);
  }
}
