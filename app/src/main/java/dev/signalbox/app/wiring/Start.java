package dev.signalbox.app.wiring;

import dev.signalbox.app.platform.Samples;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.settings.Recent;
import dev.signalbox.app.settings.Recents;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.dialog.Dialogs;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.shell.DocumentActions;
import dev.signalbox.app.ui.welcome.WelcomeCommands;
import dev.signalbox.app.ui.welcome.WelcomeView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Serves the start view: recent projects and samples. */
final class Start implements WelcomeCommands {
  private final Settings settings;
  private final DocumentActions documents;
  private final Dialogs dialogs;
  private final Messages messages;
  private final Executor disk;
  private final Executor ui;
  private @Nullable WelcomeView view;

  Start(
      Settings settings,
      DocumentActions documents,
      Dialogs dialogs,
      Messages messages,
      Executor disk,
      Executor ui) {
    this.settings = settings;
    this.documents = documents;
    this.dialogs = dialogs;
    this.messages = messages;
    this.disk = disk;
    this.ui = ui;
  }

  /** Remembers every project that is opened and shows the list while none is. */
  void keep(Session session, WelcomeView welcome) {
    view = welcome;
    session.project().subscribe(this::opened);
  }

  @Override
  public void open(Path folder) {
    documents.open(folder);
  }

  @Override
  public void pin(String folder, boolean pinned) {
    change(recents -> Recents.pinned(recents, folder, pinned));
  }

  @Override
  public void remove(String folder) {
    change(recents -> Recents.removed(recents, folder));
  }

  @Override
  public void sample(String name) {
    dialogs.chooseSampleParent().ifPresent(parent -> disk.execute(() -> copy(name, parent)));
  }

  private void copy(String sample, Path parent) {
    try {
      Path copy = Samples.copy(sample, parent);
      ui.execute(() -> documents.open(copy));
    } catch (IOException e) {
      ui.execute(() ->
          dialogs.failed(messages.text("dialog.sample.failed"), String.valueOf(e.getMessage())));
    }
  }

  private void opened(@Nullable Project project) {
    if (project != null) {
      change(recents ->
          Recents.opened(recents, project.folder().toString(), System.currentTimeMillis()));
    } else {
      refresh();
    }
  }

  private void change(UnaryOperator<List<Recent>> change) {
    settings.change(before -> before.withRecents(change.apply(before.recents())));
    refresh();
  }

  private void refresh() {
    List<Recent> recents = settings.preferences().recents();
    disk.execute(() -> {
      List<String> missing =
          recents.stream()
              .map(Recent::folder)
              .filter(folder -> !Files.isDirectory(Path.of(folder)))
              .toList();
      ui.execute(() -> {
        if (view != null) {
          view.show(recents, missing);
        }
      });
    });
  }
}
