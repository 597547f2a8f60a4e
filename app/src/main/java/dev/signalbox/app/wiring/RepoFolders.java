package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Latest;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.inspector.InspectorPane;
import dev.signalbox.app.ui.kit.Front;
import dev.signalbox.app.ui.tester.Tester;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.repo.FileTree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The folders of a project a service could have as its root. */
final class RepoFolders {
  private static final int DEEPEST = 4;
  private static final int MOST = 500;
  private static final Set<String> SKIPPED =
      Set.of("node_modules", "target", "dist", "build", "vendor", "__pycache__", "venv");

  private final Latest<Project, List<String>> listing;

  /**
   * Lists nothing yet.
   *
   * @param offer receives relative paths, nearest first
   */
  RepoFolders(Threads threads, Consumer<List<String>> offer) {
    this.listing = new Latest<>(threads.compute(), threads.ui(), RepoFolders::list, offer);
  }

  /** Details of the selection, which offer the folders of the project as roots. */
  static InspectorPane details(
      Session session,
      Tester tester,
      Front front,
      Messages messages,
      Consumer<String> overGraph,
      Threads threads) {
    InspectorPane pane =
        new InspectorPane(
            session, tester, front, messages, overGraph, threads.compute(), threads.ui());
    new RepoFolders(threads, pane::offer).follow(session);
    return pane;
  }

  /** Lists the folders of every project that is opened. */
  void follow(Session session) {
    session
        .project()
        .subscribe(project -> {
          if (project != null) {
            listing.ask(project);
          }
        });
  }

  private static List<String> list(Project project, BooleanSupplier outdated) {
    try {
      return list(DiskTree.of(project.folder()), outdated);
    } catch (IOException folderGone) {
      return List.of();
    }
  }

  /** Breadth first, bounded in depth and number: a repository may be large and hostile. */
  static List<String> list(FileTree tree, BooleanSupplier outdated) {
    List<String> found = new ArrayList<>(List.of("."));
    Deque<String> open = new ArrayDeque<>(List.of("."));
    while (!open.isEmpty() && found.size() < MOST && !outdated.getAsBoolean()) {
      String folder = open.remove();
      for (String name : tree.folders(folder)) {
        if (name.startsWith(".") || SKIPPED.contains(name) || found.size() >= MOST) {
          continue;
        }
        String path = folder.equals(".") ? name : folder + "/" + name;
        found.add(path);
        if (path.chars().filter(c -> c == '/').count() < DEEPEST - 1) {
          open.add(path);
        }
      }
    }
    return List.copyOf(found);
  }
}
