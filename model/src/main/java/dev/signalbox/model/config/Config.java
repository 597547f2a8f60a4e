package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code vercel.json} says. Values of a wrong type count as absent here; validation reports
 * them.
 *
 * @param model which services key counts; when several are present the first in the order {@code
 *     services}, {@code experimentalServicesV2}, {@code experimentalServices}
 * @param services of the current model, in file order; empty in the older one
 * @param experimentalServices of the older model, in file order; empty in the current one
 * @param routing the top-level route table
 * @param project what else is said at the top level
 * @param json the whole object, with everything not named by a record
 */
public record Config(
    ServiceModel model,
    List<Service> services,
    List<ExperimentalService> experimentalServices,
    RouteTable routing,
    ProjectSettings project,
    JsonObject json) {
  /** Keeps immutable copies. */
  public Config {
    services = List.copyOf(services);
    experimentalServices = List.copyOf(experimentalServices);
  }

  /** The service of the current model with this name. */
  public Optional<Service> service(String name) {
    return services.stream().filter(service -> service.name().equals(name)).findFirst();
  }

  /** Names of all declared services of either model, in file order. */
  public List<String> serviceNames() {
    return model == ServiceModel.EXPERIMENTAL
        ? experimentalServices.stream().map(ExperimentalService::name).toList()
        : services.stream().map(Service::name).toList();
  }
}
