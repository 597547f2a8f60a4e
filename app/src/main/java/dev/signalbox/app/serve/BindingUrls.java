package dev.signalbox.app.serve;

import org.jspecify.annotations.Nullable;

/** Knows the address a service is given for another one. */
@FunctionalInterface
interface BindingUrls {

  /** The URL without a trailing slash; null when the target cannot be reached. */
  @Nullable String url(String caller, String target);
}
