package dev.signalbox.model.fix;

import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Rule;
import java.util.Optional;

/** Lets a source that ends in {@code /(.*)} match the path before it as well. */
final class WiderSource {
  static final String REST = "/(.*)";

  private WiderSource() {}

  /**
   * The wider source; empty when the rule's source ends otherwise, or when the rule may use what
   * its source captures, which the wider one captures with its slash.
   */
  static Optional<String> of(Rule rule) {
    return Optional.ofNullable(rule.source())
        .filter(source -> source.endsWith(REST) && source.length() > REST.length())
        .filter(source -> capturesNothing(rule))
        .map(source -> source.substring(0, source.length() - REST.length()) + "(/.*)?");
  }

  private static boolean capturesNothing(Rule rule) {
    return rule instanceof Rewrite rewrite
        && rewrite.destination() instanceof Destination.ToService(String service, String path)
        && path == null
        && rewrite.has().isEmpty()
        && rewrite.missing().isEmpty();
  }
}
