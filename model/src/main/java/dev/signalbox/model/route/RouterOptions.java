package dev.signalbox.model.route;

import java.util.List;
import java.util.Map;

/**
 * What a router needs to know beyond the configuration.
 *
 * @param files paths of the project's files; vercel dev serves them, production has none
 * @param ownServer whether a project without services has an application server of its own
 * @param variables environment that transforms may use
 */
public record RouterOptions(List<String> files, boolean ownServer, Map<String, String> variables) {
  /** No files, no server, no variables. */
  public static final RouterOptions NONE = new RouterOptions(List.of(), false, Map.of());

  /** Keeps immutable copies. */
  public RouterOptions {
    files = List.copyOf(files);
    variables = Map.copyOf(variables);
  }

  /** A project with these files. */
  public static RouterOptions files(List<String> files) {
    return new RouterOptions(files, false, Map.of());
  }
}
