package dev.signalbox.app.cli;

import dev.signalbox.app.process.ServiceState;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Services that did not come up, in the words of {@code vercel dev} 64.0.2. */
final class StartFailures {
  private StartFailures() {}

  /** What is said about the first of them by name; empty when all came up. */
  static Optional<String> first(Map<String, ServiceState> states) {
    return new TreeMap<>(states)
        .entrySet().stream()
            .filter(entry -> entry.getValue() instanceof ServiceState.Failed)
            .findFirst()
            .map(entry -> sentence(entry.getKey(), (ServiceState.Failed) entry.getValue()));
  }

  private static String sentence(String service, ServiceState.Failed failure) {
    return "[DEV_SERVICE_START_FAILED] Service \"" + service + "\" " + failure.message();
  }
}
