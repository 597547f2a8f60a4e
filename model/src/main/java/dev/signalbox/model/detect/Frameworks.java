package dev.signalbox.model.detect;

import dev.signalbox.model.framework.Framework;
import java.util.List;
import java.util.stream.Collectors;

/** Words about frameworks that were recognised. */
final class Frameworks {
  private Frameworks() {}

  /** Their names as messages list them. */
  static String names(List<Framework> frameworks) {
    return frameworks.stream().map(Framework::name).collect(Collectors.joining(", "));
  }
}
