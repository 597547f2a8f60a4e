package dev.signalbox.model.config;

import dev.signalbox.model.syntax.JsonObject;
import java.util.List;

/**
 * Image optimisation.
 *
 * @param sizes widths in pixels
 * @param domains hosts images may come from
 * @param formats media types
 * @param json the value; fields not named above are read from it
 */
public record Images(
    List<Integer> sizes, List<String> domains, List<String> formats, JsonObject json) {
  /** Keeps immutable copies. */
  public Images {
    sizes = List.copyOf(sizes);
    domains = List.copyOf(domains);
    formats = List.copyOf(formats);
  }
}
