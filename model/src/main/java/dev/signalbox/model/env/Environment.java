package dev.signalbox.model.env;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.repo.FileTree;
import java.util.List;
import java.util.Optional;

/**
 * The variables of a project and of each of its services, either in a local run or on the platform.
 *
 * <p>In a local run the order is that of vercel dev 64.0.2, strongest first: what it forces, the
 * environment it was started in, what the project sets, bindings or the addresses of the older
 * model, its defaults. A variable that is set at all, even to nothing, hides the weaker ones.
 *
 * <p>On the platform the variables of the project's settings count as well, which no file says; and
 * {@code .env} files are not deployed.
 *
 * @param project what all services share
 * @param services of each service, in the order of the config; in the older model those whose files
 *     are there
 */
public record Environment(ProjectVariables project, List<ServiceVariables> services) {
  /** Keeps an immutable copy. */
  public Environment {
    services = List.copyOf(services);
  }

  /** What services receive in a local run. */
  public static Environment local(Config config, FileTree files, LocalRun run) {
    ProjectVariables project = ProjectVariables.of(config, files);
    Project services = Project.of(config, files);
    return new Environment(project, new LocalVariables(services, project, run).all());
  }

  /** What services receive on the platform. */
  public static Environment platform(Config config, FileTree files) {
    ProjectVariables project = ProjectVariables.of(config, files);
    Project services = Project.of(config, files);
    return new Environment(project, new PlatformVariables(services, project).all());
  }

  /** What a service receives; empty when there is no such service. */
  public Optional<ServiceVariables> of(String service) {
    return services.stream().filter(one -> one.service().equals(service)).findFirst();
  }
}
