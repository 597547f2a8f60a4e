package dev.signalbox.model.env;

import org.jspecify.annotations.Nullable;

/** Knows the address a service is given for another one. */
@FunctionalInterface
public interface Addresses {

  /**
   * The URL a caller is given, without a trailing slash; null while the port is not known.
   *
   * @param caller the service that is given the address
   * @param target the service that is called
   */
  @Nullable String url(String caller, String target);
}
