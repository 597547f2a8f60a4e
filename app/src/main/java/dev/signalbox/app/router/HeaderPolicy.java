package dev.signalbox.app.router;

/** Whose manners the router has towards services and clients. */
public enum HeaderPolicy {
  /**
   * As the platform's edge: the service sees the public {@code Host}, and every forwarding header
   * is the router's own, so that nothing a client invents is believed.
   */
  PLATFORM,
  /**
   * As {@code vercel dev} 64.0.2: the service sees its own address as {@code Host}, and what the
   * client sent in {@code X-Forwarded-*} is kept and extended.
   */
  VERCEL_DEV,
  /** As a wire: nothing is added in either direction; used for calls between services. */
  TRANSPARENT
}
