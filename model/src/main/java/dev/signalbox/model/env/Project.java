package dev.signalbox.model.env;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.detect.ServiceDetection;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.resolve.ResolvedService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The services of a project.
 *
 * @param declared of the current model, in file order; empty in the older one
 * @param resolved those of either model whose files Vercel understands
 */
record Project(List<Service> declared, List<? extends ResolvedService> resolved) {

  static Project of(Config config, FileTree files) {
    return new Project(config.services(), ServiceDetection.of(config.json(), files).services());
  }

  /** Names of the services that run. */
  Set<String> running() {
    return resolved.stream().map(ResolvedService::name).collect(Collectors.toSet());
  }

  Optional<? extends ResolvedService> resolved(String name) {
    return resolved.stream().filter(service -> service.name().equals(name)).findFirst();
  }

  /** Those of the older model. */
  List<LegacyService> legacy() {
    return resolved.stream()
        .filter(LegacyService.class::isInstance)
        .map(LegacyService.class::cast)
        .toList();
  }
}
