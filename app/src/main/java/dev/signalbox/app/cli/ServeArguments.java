package dev.signalbox.app.cli;

import dev.signalbox.app.serve.LaunchPlan;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the arguments of {@code serve} have to be; a mistyped one must not run anything. */
final class ServeArguments {
  private static final int LAST_PORT = 65_535;

  private ServeArguments() {}

  /**
   * Looks at a port.
   *
   * @throws CliException when there is no such port
   */
  static void requirePort(String option, int port, int first) throws CliException {
    if (port < first || port > LAST_PORT) {
      throw new CliException(
          option + ": " + port + " is no port; ports are " + first + " to " + LAST_PORT + ".");
    }
  }

  /**
   * Looks at names of services.
   *
   * @throws CliException when the project has no such service
   */
  static void requireServices(String option, Set<String> names, LaunchPlan plan)
      throws CliException {
    Set<String> known =
        plan.steps().stream().map(LaunchPlan.Step::service).collect(Collectors.toSet());
    for (String name : new TreeSet<>(names)) {
      if (!known.contains(name)) {
        String others = String.join(", ", new TreeSet<>(known));
        throw new CliException(
            option + ": there is no service " + name + "; this project has " + others + ".");
      }
    }
  }
}
