package dev.signalbox.model.assist;

import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.framework.Runtimes;
import java.util.stream.Stream;

/** Frameworks and runtimes as choices. */
final class Catalogue {
  private Catalogue() {}

  /**
   * A framework to choose.
   *
   * @param slug how files name it
   * @param name how people name it
   * @param about what runs it
   */
  record Choice(String slug, String name, String about) {}

  static Stream<Choice> frameworks() {
    return FrameworkCatalog.all().stream().map(Catalogue::choice);
  }

  static Stream<String> runtimes() {
    return Runtimes.names().stream();
  }

  private static Choice choice(Framework framework) {
    String runtime = framework.runtime();
    String about =
        runtime == null
            ? "A frontend: built once, served without a server of its own."
            : "Runs on the server with " + runtime + ".";
    return new Choice(framework.slug(), framework.name(), about);
  }
}
