package dev.signalbox.model.resolve;

import java.util.List;

/**
 * What became of a set of declared services.
 *
 * @param services those that resolve, in order of declaration
 * @param errors one for each that does not, then those between services
 */
public record Resolved<T extends ResolvedService>(List<T> services, List<Notice> errors) {
  /** Keeps immutable copies. */
  public Resolved {
    services = List.copyOf(services);
    errors = List.copyOf(errors);
  }
}
