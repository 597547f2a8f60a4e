package dev.signalbox.app.router;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accepts only requests that name this machine. Without it, a web page whose name is re-pointed to
 * 127.0.0.1 could read what the services answer (DNS rebinding).
 */
final class HostGuard {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private final Set<String> extra;
  private final boolean all;

  HostGuard(Set<String> extraHosts) {
    extra = extraHosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    all = extra.contains("*");
  }

  /** Whether a {@code Host} value, with or without a port, may be answered. */
  boolean allows(String host) {
    if (all) {
      return true;
    }
    String name = withoutPort(host).toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(name) || name.endsWith(".localhost") || extra.contains(name);
  }

  private static String withoutPort(String host) {
    if (host.startsWith("[")) {
      int end = host.indexOf(']');
      return end < 0 ? host : host.substring(0, end + 1);
    }
    int colon = host.indexOf(':');
    return colon < 0 ? host : host.substring(0, colon);
  }
}
