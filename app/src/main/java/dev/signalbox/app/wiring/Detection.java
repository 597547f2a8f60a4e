package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.ProposedConfig;
import dev.signalbox.model.detect.ServiceDetection;
import dev.signalbox.model.repo.DiskTree;
import java.io.IOException;
import java.util.List;

/** Asks Vercel's detection about the files of a project. */
final class Detection {
  private Detection() {}

  static ProposedConfig of(Project project) {
    try {
      return ProposedConfig.of(ServiceDetection.of(DiskTree.of(project.folder())));
    } catch (IOException folderGone) {
      return new ProposedConfig(List.of());
    }
  }
}
