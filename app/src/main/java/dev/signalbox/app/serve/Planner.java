package dev.signalbox.app.serve;

import dev.signalbox.model.resolve.Notice;
import dev.signalbox.model.resolve.ResolvedService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what would run for a project. */
final class Planner {
  private Planner() {}

  /**
   * The plan for the services of a project, under the user's choices: first those that can be run,
   * in order, then those that cannot. {@code vercel dev} leaves the latter out without a word. A
   * service that runs in spite of a complaint about it is not among the latter.
   */
  static LaunchPlan plan(Path folder, ProjectReading reading, ServeOptions options) {
    List<LaunchPlan.Step> steps = new ArrayList<>();
    for (ResolvedService service : reading.services()) {
      steps.add(
          switch (options.choice(service.name())) {
            case ServiceChoice.OnPort on ->
                new LaunchPlan.Elsewhere(
                    service.name(), "already runs on port " + on.port() + ", as you said");
            case ServiceChoice.Stub stub ->
                new LaunchPlan.Elsewhere(service.name(), "answered by the built-in stand-in");
            case ServiceChoice.Start start -> start(folder, service);
          });
    }
    Set<String> planned = new HashSet<>();
    steps.forEach(step -> planned.add(step.service()));
    for (Notice refusal : reading.refusals()) {
      if (refusal.service() != null && planned.add(refusal.service())) {
        steps.add(new LaunchPlan.Impossible(refusal.service(), refusal.message()));
      }
    }
    return new LaunchPlan(steps);
  }

  private static LaunchPlan.Step start(Path folder, ResolvedService service) {
    if (!Files.isDirectory(folder.resolve(service.folder()))) {
      return new LaunchPlan.Impossible(
          service.name(), "its folder " + service.folder() + " is missing");
    }
    return DevCommands.of(service)
        .<LaunchPlan.Step>map(command ->
            new LaunchPlan.Run(service.name(), service.folder(), command.text(), command.origin()))
        .orElseGet(() ->
            new LaunchPlan.Impossible(
                service.name(), "nothing says how to run it; give it a devCommand"));
  }
}
