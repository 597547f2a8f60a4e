package dev.signalbox.model.lint;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Findings beside those Vercel makes itself. */
public final class Lint {
  private Lint() {}

  /** What can be said without the files of the project. */
  public static List<Finding> of(Config config) {
    return of(config, Set.of());
  }

  /**
   * All that can be said.
   *
   * @param projectVariables names set in {@code .env} of the project
   */
  public static List<Finding> of(Config config, Set<String> projectVariables) {
    return Stream.concat(
            TopLevelKeys.findings(config),
            config.services().stream()
                .flatMap(service -> BindingLint.findings(service, projectVariables)))
        .toList();
  }
}
