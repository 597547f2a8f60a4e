package dev.signalbox.model.lint;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.env.ProjectVariables;
import dev.signalbox.model.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Findings beside those Vercel makes itself. */
public final class Lint {
  private Lint() {}

  /** What can be said without the files of the project. */
  public static List<Finding> of(Config config) {
    return of(config, ProjectVariables.NONE);
  }

  /**
   * All that can be said.
   *
   * @param project the variables that hide bindings
   */
  public static List<Finding> of(Config config, ProjectVariables project) {
    return Stream.concat(
            TopLevelKeys.findings(config),
            config.services().stream().flatMap(service -> BindingLint.findings(service, project)))
        .toList();
  }
}
