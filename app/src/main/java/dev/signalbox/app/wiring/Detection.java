package dev.signalbox.app.wiring;

import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.ProposedConfig;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.shell.DocumentActions;
import dev.signalbox.app.ui.welcome.ProposalView;
import dev.signalbox.model.detect.ServiceDetection;
import dev.signalbox.model.repo.DiskTree;
import java.io.IOException;
import java.util.List;
import javafx.scene.layout.Region;

/** Asks Vercel's detection about the files of a project. */
final class Detection {
  private Detection() {}

  /** What an open folder without a config shows. */
  static Region view(
      Session session, DocumentActions documents, Messages messages, Threads threads) {
    return new ProposalView(
            session,
            messages,
            threads.compute(),
            threads.ui(),
            Detection::of,
            text -> {
              documents.create(text);
              documents.save();
            },
            documents::create)
        .node();
  }

  private static ProposedConfig of(Project project) {
    try {
      return ProposedConfig.of(ServiceDetection.of(DiskTree.of(project.folder())));
    } catch (IOException folderGone) {
      return new ProposedConfig(List.of());
    }
  }
}
