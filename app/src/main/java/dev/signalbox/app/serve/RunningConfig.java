package dev.signalbox.app.serve;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ExperimentalService;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.config.ServiceModel;
import java.util.List;
import java.util.Set;

/**
 * What {@code vercel dev} 64.0.2 routes by when it cannot resolve every service. Of the current
 * model it keeps all rules as long as one service is left, so that those to the others answer 502;
 * when none is left, the project has no services and is served like any site. Of the older model
 * the prefixes of the others own nothing.
 */
final class RunningConfig {
  private RunningConfig() {}

  /**
   * The configuration without what is left out.
   *
   * @param resolved names of the services that can be run
   */
  static Config of(Config config, Set<String> resolved) {
    List<Service> services = resolved.isEmpty() ? List.of() : config.services();
    List<ExperimentalService> older =
        config.experimentalServices().stream()
            .filter(service -> resolved.contains(service.name()))
            .toList();
    return new Config(
        config.model(), services, older, config.routing(), config.project(), config.json());
  }

  /**
   * Whether files come from the folder {@code public} alone, as in a site without services.
   *
   * @param files what the project has, relative to its folder
   */
  static boolean servesPublicFolder(Config config, List<String> files) {
    return config.model() != ServiceModel.EXPERIMENTAL
        && config.services().isEmpty()
        && files.stream().anyMatch(file -> file.startsWith("public/"));
  }
}
