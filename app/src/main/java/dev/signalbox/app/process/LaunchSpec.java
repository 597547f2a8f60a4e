package dev.signalbox.app.process;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a service is started.
 *
 * @param service the name of the service
 * @param command the command, for a shell
 * @param directory the working directory
 * @param environment the whole environment of the process
 * @param port the port it is expected to open
 */
public record LaunchSpec(
    String service, String command, Path directory, Map<String, String> environment, int port) {

  public LaunchSpec {
    environment = Map.copyOf(environment);
  }
}
