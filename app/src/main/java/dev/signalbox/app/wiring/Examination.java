package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.kit.Lazy;
import dev.signalbox.app.ui.problems.Decisions;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.repo.DiskTree;
import dev.signalbox.model.snapshot.Examiner;
import dev.signalbox.model.snapshot.Snapshot;
import dev.signalbox.model.suppress.Judgement;
import dev.signalbox.model.suppress.Policy;
import dev.signalbox.model.suppress.PolicyException;
import dev.signalbox.model.suppress.PolicyFile;
import dev.signalbox.model.text.TextRange;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what can be said about a text, the files of its project and its policy included. */
final class Examination implements Session.Analysis {
  private final Lazy<Examiner> examiner = new Lazy<>(Examiner::new);

  @Override
  public Judgement of(Snapshot read, @Nullable Project project, BooleanSupplier outdated) {
    return project == null
        ? Policy.NONE.judge(
            examiner.get().examine(read, Project.FILE_NAME, outdated), read.config())
        : judged(all(read, project, outdated), read, project);
  }

  private List<Finding> all(Snapshot read, Project project, BooleanSupplier outdated) {
    try {
      return examiner
          .get()
          .examine(read, project.fileName(), DiskTree.of(project.folder()), outdated);
    } catch (IOException folderGone) {
      return examiner.get().examine(read, project.fileName(), outdated);
    }
  }

  /** As the project decided, like {@code signalbox check}; all of them when that is unreadable. */
  private static Judgement judged(List<Finding> all, Snapshot read, Project project) {
    try {
      return PolicyFile.beside(project.file()).judge(all, read.config());
    } catch (PolicyException unreadable) {
      Finding trouble =
          Finding.of(
              Decisions.UNREADABLE,
              Severity.WARNING,
              TextRange.at(0),
              String.valueOf(unreadable.getMessage()),
              "Severities and suppressions are not applied until the file can be read.");
      return new Judgement(
          Policy.NONE, Stream.concat(Stream.of(trouble), all.stream()).toList(), List.of());
    }
  }
}
