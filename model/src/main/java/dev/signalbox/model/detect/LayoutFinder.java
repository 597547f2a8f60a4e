package dev.signalbox.model.detect;

import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkDetection;
import dev.signalbox.model.repo.FileTree;
import dev.signalbox.model.repo.PosixPath;
import dev.signalbox.model.resolve.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A frontend at the usual places, backends in {@code backend/} and {@code services/}. */
final class LayoutFinder {
  private static final List<String> FRONTEND_FOLDERS = List.of("frontend", "apps/web");
  private static final String BACKEND_FOLDER = "backend";
  private static final String SERVICES_FOLDER = "services";

  private final FileTree repo;

  private LayoutFinder(FileTree repo) {
    this.repo = repo;
  }

  static Survey find(FileTree repo) {
    try {
      return new LayoutFinder(repo).find();
    } catch (Ambiguous ambiguous) {
      return Survey.error(ambiguous.notice);
    }
  }

  private Survey find() throws Ambiguous {
    List<Framework> atRoot = FrameworkDetection.stable(repo);
    if (atRoot.size() > 1) {
      throw new Ambiguous(
          Notice.of(
              "MULTIPLE_FRAMEWORKS_ROOT",
              "Multiple frameworks detected at root: %s. Use explicit services config."
                  .formatted(Frameworks.names(atRoot))));
    }
    if (atRoot.size() == 1) {
      Map<String, Found> backends = backends();
      return backends.isEmpty()
          ? Survey.nothing()
          : together("frontend", Found.of(".", null, atRoot.getFirst().slug()), backends);
    }
    for (String folder : FRONTEND_FOLDERS) {
      List<Framework> found =
          repo.exists(folder) ? FrameworkDetection.stable(repo.at(folder)) : List.of();
      if (found.size() > 1) {
        throw new Ambiguous(Notice.of("MULTIPLE_FRAMEWORKS_SERVICE", severalIn(folder, found)));
      }
      if (found.size() == 1) {
        return frontend(folder, found.getFirst());
      }
    }
    return Survey.error(
        Notice.of(
            "NO_SERVICES_CONFIGURED",
            "No services detected. Configure `services` in vercel.json or ensure a framework exists"
                + " at project root, frontend/, or apps/web/."));
  }

  private Survey frontend(String folder, Framework framework) throws Ambiguous {
    Map<String, Found> backends = backends();
    return backends.isEmpty()
        ? Survey.error(
            Notice.of(
                "NO_BACKEND_SERVICES",
                "Frontend detected in %s/ but no backend services found. Add a backend/ or services/ directory with a supported framework."
                    .formatted(folder)))
        : together(PosixPath.basename(folder), Found.of(folder, null, framework.slug()), backends);
  }

  private static Survey together(String name, Found frontend, Map<String, Found> backends) {
    Map<String, Found> services = new LinkedHashMap<>();
    services.put(name, frontend);
    services.putAll(backends);
    return Survey.of(services, List.of(), List.of());
  }

  private Map<String, Found> backends() throws Ambiguous {
    Map<String, Found> backend = new LinkedHashMap<>();
    add(backend, BACKEND_FOLDER, BACKEND_FOLDER);
    Map<String, Found> services = new LinkedHashMap<>();
    for (String name : repo.folders(SERVICES_FOLDER)) {
      add(services, name, SERVICES_FOLDER + "/" + name);
    }
    for (String name : services.keySet()) {
      if (backend.containsKey(name)) {
        throw new Ambiguous(
            new Notice(
                "SERVICE_NAME_CONFLICT",
                "Service name conflict: \"%1$s\" exists in both backend/ and services/%1$s/. Rename one of the directories or use explicit services config."
                    .formatted(name),
                name));
      }
    }
    backend.putAll(services);
    return backend;
  }

  private void add(Map<String, Found> services, String name, String folder) throws Ambiguous {
    List<Framework> found =
        repo.exists(folder) ? FrameworkDetection.proposable(repo.at(folder)) : List.of();
    if (found.size() > 1) {
      throw new Ambiguous(
          new Notice("MULTIPLE_FRAMEWORKS_SERVICE", severalIn(folder, found), name));
    }
    if (found.size() == 1) {
      services.put(name, Found.of(folder, null, found.getFirst().slug()));
    }
  }

  private static String severalIn(String folder, List<Framework> found) {
    return "Multiple frameworks detected in %s/: %s. Use explicit services config."
        .formatted(folder, Frameworks.names(found));
  }

  /** The layout can be read in several ways. */
  private static final class Ambiguous extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Notice notice;

    private Ambiguous(Notice notice) {
      super(notice.message(), null, false, false);
      this.notice = notice;
    }
  }
}
