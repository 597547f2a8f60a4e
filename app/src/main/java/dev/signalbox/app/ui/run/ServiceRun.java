package dev.signalbox.app.ui.run;

import dev.signalbox.app.picture.RunState;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.serve.LaunchPlan;
import dev.signalbox.app.serve.ServiceChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A service while the project runs.
 *
 * @param name of the service
 * @param state what it does; null when it was stopped
 * @param trouble why it does not run or probably will not, in words; empty when there is nothing
 */
public record ServiceRun(String name, @Nullable RunState state, String trouble) {

  /** What all steps of the plan have become. */
  static List<ServiceRun> all(
      LaunchPlan plan, RunOptions options, Map<String, ServiceState> states, Instant now) {
    return plan.steps().stream()
        .map(step -> of(step, options.choice(step.service()), states.get(step.service()), now))
        .toList();
  }

  /** The state of each that has one, in their order. */
  static Map<String, RunState> states(List<ServiceRun> runs) {
    Map<String, RunState> states = new LinkedHashMap<>();
    for (ServiceRun run : runs) {
      if (run.state() != null) {
        states.put(run.name(), run.state());
      }
    }
    return states;
  }

  /**
   * What a step of the plan has become.
   *
   * @param choice what stands behind the service
   * @param process what its process does; null when it has none
   * @param now to count the seconds of a start
   */
  private static ServiceRun of(
      LaunchPlan.Step step, ServiceChoice choice, @Nullable ServiceState process, Instant now) {
    String name = step.service();
    return switch (step) {
      case LaunchPlan.Elsewhere elsewhere ->
          new ServiceRun(
              name,
              choice instanceof ServiceChoice.OnPort on
                  ? new RunState.Running(on.port())
                  : new RunState.Stub(),
              "");
      case LaunchPlan.Impossible impossible ->
          new ServiceRun(name, new RunState.Crashed(null), impossible.why());
      case LaunchPlan.Run run -> of(name, process, now);
    };
  }

  private static ServiceRun of(String name, @Nullable ServiceState process, Instant now) {
    return switch (process) {
      case ServiceState.Starting starting ->
          new ServiceRun(
              name,
              new RunState.Starting((int) Duration.between(starting.since(), now).toSeconds()),
              Objects.requireNonNullElse(starting.hint(), ""));
      case ServiceState.Running running ->
          new ServiceRun(name, new RunState.Running(running.endpoint().port()), "");
      case ServiceState.Failed failed ->
          new ServiceRun(name, new RunState.Crashed(failed.exitCode()), failed.message());
      case ServiceState.Stopped stopped -> new ServiceRun(name, null, "");
      case ServiceState.Stopping stopping -> new ServiceRun(name, null, "");
      case null -> new ServiceRun(name, null, "");
    };
  }

  /** Whether there is something to tell: it ended by itself, was not started, or seems stuck. */
  boolean troubled() {
    return !trouble.isEmpty();
  }
}
