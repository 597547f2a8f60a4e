package dev.signalbox.model.config;

import org.jspecify.annotations.Nullable;

/** Which generation of the services key a file uses. */
public enum ServiceModel {
  /** {@code services}, the current model. */
  SERVICES("services"),
  /** {@code experimentalServicesV2}, the deprecated alias of {@code services}. */
  SERVICES_V2("experimentalServicesV2"),
  /** {@code experimentalServices}, the older model with route prefixes. */
  EXPERIMENTAL("experimentalServices"),
  /** No services key at all. */
  NONE(null);

  private final @Nullable String key;

  ServiceModel(@Nullable String key) {
    this.key = key;
  }

  /** The top-level key of this model, or null for {@link #NONE}. */
  public @Nullable String key() {
    return key;
  }

  /** Whether services have roots, bindings and tables of their own. */
  public boolean current() {
    return this == SERVICES || this == SERVICES_V2;
  }
}
