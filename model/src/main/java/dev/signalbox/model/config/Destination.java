package dev.signalbox.model.config;

import org.jspecify.annotations.Nullable;

/** Where a rule sends a request. */
public sealed interface Destination {

  /**
   * A path of this project or a full URL.
   *
   * @param value as written
   */
  record Location(String value) implements Destination {
    /** Whether Vercel treats it as another host (vercel dev 64.0.2: http and https only). */
    public boolean external() {
      return value.startsWith("http://") || value.startsWith("https://");
    }
  }

  /**
   * A service of this project.
   *
   * @param service its name, declared or not
   * @param path selects rules of the service's own table; null for the request's path
   */
  record ToService(String service, @Nullable String path) implements Destination {}
}
