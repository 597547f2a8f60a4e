package dev.signalbox.app.serve;

import dev.signalbox.model.env.Addresses;
import dev.signalbox.model.env.Environment;
import dev.signalbox.model.env.LocalRun;
import dev.signalbox.model.env.ServiceVariables;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.resolve.ResolvedService;
import dev.signalbox.model.route.trace.Mode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The environments of the processes of one run: the model's, with ports and search paths. */
final class Environments {
  private final Path folder;
  private final Map<String, String> inherited;
  private final Environment environment;

  /**
   * Reads what the project sets.
   *
   * @param addresses what a binding's variable is set to
   * @param routerPort the port of the router
   * @throws IOException when the folder is not there
   */
  Environments(
      Path folder,
      ProjectReading reading,
      ServeOptions options,
      Addresses addresses,
      int routerPort)
      throws IOException {
    this.folder = folder;
    this.inherited = options.environment();
    boolean colour = options.mode() != Mode.VERCEL_DEV;
    this.environment =
        Environment.local(
            reading.config(),
            DiskTree.of(folder),
            new LocalRun("127.0.0.1:" + routerPort, inherited, colour, false, addresses));
  }

  /** All variables of one service's process. */
  Map<String, String> of(ResolvedService service, int port) {
    Map<String, String> all = new HashMap<>();
    environment.of(service.name()).map(ServiceVariables::values).ifPresent(all::putAll);
    all.put("VERCEL_DEV_PORT", String.valueOf(port));
    all.put("PORT", String.valueOf(port));
    all.put("PATH", path(folder.resolve(service.folder())));
    return all;
  }

  private String path(Path serviceFolder) {
    String own = serviceFolder.normalize().resolve("node_modules/.bin").toString();
    String root = folder.resolve("node_modules/.bin").toString();
    String before = own.equals(root) ? own : own + File.pathSeparator + root;
    String rest = inherited.get("PATH");
    return rest == null ? before : before + File.pathSeparator + rest;
  }
}
