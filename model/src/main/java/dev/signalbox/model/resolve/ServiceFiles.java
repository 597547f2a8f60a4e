package dev.signalbox.model.resolve;

import dev.signalbox.model.framework.Experiments;
import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkDetection;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.PosixPath;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for the files a service names; the same for both models. */
final class ServiceFiles {
  private ServiceFiles() {}

  /**
   * An entrypoint that is there.
   *
   * @param path normalised, relative to the root of the service
   * @param folder whether it is a folder
   */
  record Entrypoint(String path, boolean folder) {
    @Nullable String file() {
      return folder ? null : path;
    }
  }

  /** The folder of a service. */
  static FileTree root(FileTree repo, String service, String root) throws Refused {
    String folder = PosixPath.stripTrailingSlash(PosixPath.normalize(root));
    if (!repo.exists(folder)) {
      throw new Refused(
          "ROOT_NOT_FOUND",
          service,
          "Service \"%s\" has root \"%s\" but that directory does not exist."
              .formatted(service, root));
    }
    if (repo.isFile(folder)) {
      throw new Refused(
          "ROOT_NOT_DIRECTORY",
          service,
          "Service \"%s\" has root \"%s\" but that path is a file, not a directory."
              .formatted(service, root));
    }
    return repo.at(folder);
  }

  static Entrypoint entrypoint(FileTree folder, String service, String written) throws Refused {
    String path = PosixPath.normalize(written);
    if (!folder.exists(path)) {
      throw new Refused(
          "ENTRYPOINT_NOT_FOUND",
          service,
          "Service \"%s\" has entrypoint \"%s\" but that path does not exist."
              .formatted(service, written));
    }
    return new Entrypoint(path, !folder.isFile(path));
  }

  /** The one framework in a workspace; null when there is none. */
  static @Nullable String framework(
      FileTree folder,
      String service,
      String workspace,
      @Nullable String runtime,
      Experiments experiments)
      throws Refused {
    List<Framework> found =
        FrameworkDetection.stable(
            workspace.equals(".") ? folder : folder.at(workspace), runtime, experiments);
    if (found.size() > 1) {
      throw new Refused(
          "MULTIPLE_FRAMEWORKS_SERVICE",
          service,
          "Multiple frameworks detected in %s: %s. Specify \"framework\" explicitly in services."
              .formatted(
                  workspace.equals(".") ? "project root" : workspace + "/",
                  found.stream().map(Framework::name).collect(Collectors.joining(", "))));
    }
    return found.isEmpty() ? null : found.getFirst().slug();
  }
}
