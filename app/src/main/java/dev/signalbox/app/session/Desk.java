package dev.signalbox.app.session;

import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.file.FileTrouble;
import dev.signalbox.model.file.Leftovers;
import dev.signalbox.model.file.LoadedFile;
import dev.signalbox.model.history.History;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings projects from disk into the session and back; never touches the disk on the UI thread. */
public final class Desk {
  private static final Logger LOG = System.getLogger(Desk.class.getName());

  private final Session session;
  private final FileStore store;
  private final Executor background;
  private final Executor ui;

  /** What was loaded or saved last; only used on the background thread. */
  private @Nullable LoadedFile base;

  /**
   * Nothing is opened yet.
   *
   * @param background reads and writes; runs one task after the other
   * @param ui the UI thread
   */
  public Desk(Session session, FileStore store, Executor background, Executor ui) {
    this.session = session;
    this.store = store;
    this.background = background;
    this.ui = ui;
  }

  /**
   * Opens a folder, or the folder of a file.
   *
   * @param opened called on the UI thread when the session shows it
   * @param failed called on the UI thread with the reason when it cannot be read
   */
  public void open(Path folderOrFile, Consumer<Project> opened, Consumer<FileTrouble> failed) {
    run(
        () -> {
          Path path = folderOrFile.toAbsolutePath().normalize();
          Path parent = path.getParent();
          Path folder = Files.isDirectory(path) || parent == null ? path : parent;
          clearLeftovers(folder);
          Project project = Project.of(folder);
          LoadedFile loaded =
              project.state() == Project.State.ABSENT && Files.isDirectory(folder)
                  ? null
                  : store.load(project.file());
          base = loaded;
          ui.execute(() -> {
            session.show(project, loaded == null ? "" : loaded.text());
            opened.accept(project);
          });
        },
        failed);
  }

  /** A folder that cannot be cleared can still be opened. */
  private static void clearLeftovers(Path folder) {
    try {
      Leftovers.clear(folder);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "leftovers not cleared", e);
    }
  }

  /**
   * Writes the working text to its file.
   *
   * @param saved called on the UI thread with the text that is on disk then
   * @param failed called on the UI thread with the reason when it is not; the old file is whole
   */
  public void save(Consumer<JsonDocument> saved, Consumer<FileTrouble> failed) {
    Project project = session.project().get();
    if (project == null || project.readOnly()) {
      return;
    }
    String text = session.history().get().text();
    run(
        () -> {
          LoadedFile before = base;
          base =
              before == null || !Files.exists(project.file())
                  ? store.overwrite(project.file(), text)
                  : store.save(before, text);
          JsonDocument written = JsonParser.parse(text);
          ui.execute(() -> {
            session.saved(text);
            saved.accept(written);
          });
        },
        failed);
  }

  /**
   * Looks whether the open file says something else by now: takes it over when nothing was edited,
   * else notes the conflict.
   *
   * @param stepName name of the step when it is taken over
   * @param reloaded called on the UI thread after it was taken over
   * @param gone called on the UI thread when the file is not there any more
   */
  public void checkDisk(Path file, String stepName, Runnable reloaded, Runnable gone) {
    run(
        () -> {
          LoadedFile loaded = store.load(file);
          boolean news = base == null || !Objects.equals(base.hash(), loaded.hash());
          if (news && (base == null || base.path().equals(file))) {
            base = loaded;
            ui.execute(() -> compare(file, loaded.text(), stepName, reloaded));
          }
        },
        trouble -> {
          if (trouble.kind() == FileTrouble.Kind.MISSING) {
            ifOpen(file, gone);
          }
        });
  }

  private void compare(Path file, String onDisk, String stepName, Runnable reloaded) {
    ifOpen(
        file,
        () -> {
          History history = session.history().get();
          if (onDisk.equals(history.text())) {
            session.met(onDisk);
          } else if (history.dirty()) {
            session.conflict(onDisk);
          } else {
            session.reload(stepName, onDisk);
            reloaded.run();
          }
        });
  }

  private void ifOpen(Path file, Runnable then) {
    Project project = session.project().get();
    if (project != null && project.file().equals(file)) {
      then.run();
    }
  }

  private interface DiskWork {
    void run() throws FileTrouble;
  }

  private void run(DiskWork work, Consumer<FileTrouble> failed) {
    background.execute(() -> {
      try {
        work.run();
      } catch (FileTrouble trouble) {
        ui.execute(() -> failed.accept(trouble));
      }
    });
  }
}
