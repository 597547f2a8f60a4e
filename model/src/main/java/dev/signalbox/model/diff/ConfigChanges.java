package dev.signalbox.model.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two configs.
 *
 * @param services declared services, those of the earlier config first, in file order
 * @param bindings variables of services, in the same order
 * @param owners requests that change owner, status or destination
 * @param within the same inside a service's own table, by service declared in both; only those
 *     where something changes
 */
public record ConfigChanges(
    List<ServiceChange> services,
    List<BindingChange> bindings,
    OwnerChanges owners,
    Map<String, OwnerChanges> within) {
  /** Keeps immutable copies. */
  public ConfigChanges {
    services = List.copyOf(services);
    bindings = List.copyOf(bindings);
    within = Collections.unmodifiableMap(new LinkedHashMap<>(within));
  }

  /** Whether services and bindings are the same and it is proved that every answer is. */
  public boolean none() {
    return services.isEmpty() && bindings.isEmpty() && owners.none() && within.isEmpty();
  }
}
