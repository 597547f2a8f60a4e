package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.kit.Lazy;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.snapshot.Examiner;
import dev.signalbox.model.snapshot.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Says what can be said about a text, the files of its project included. */
final class Examination implements Session.Analysis {
  private final Lazy<Examiner> examiner = new Lazy<>(Examiner::new);

  @Override
  public List<Finding> of(Snapshot read, @Nullable Project project, BooleanSupplier outdated) {
    if (project == null) {
      return examiner.get().examine(read, Project.FILE_NAME, outdated);
    }
    try {
      return examiner
          .get()
          .examine(read, project.fileName(), DiskTree.of(project.folder()), outdated);
    } catch (IOException folderGone) {
      return examiner.get().examine(read, project.fileName(), outdated);
    }
  }
}
