package dev.signalbox.app.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings projects from disk into the session and back; never touches the disk on the UI thread. */
public final class Desk {
  private final Session session;
  private final Executor background;
  private final Executor ui;

  /**
   * Nothing is opened yet.
   *
   * @param background reads and writes; runs one task after the other
   * @param ui the UI thread
   */
  public Desk(Session session, Executor background, Executor ui) {
    this.session = session;
    this.background = background;
    this.ui = ui;
  }

  /**
   * Opens a folder, or the config file in it.
   *
   * @param opened called on the UI thread when the session shows it
   * @param failed called on the UI thread with the reason when it cannot be read
   */
  public void open(Path folderOrFile, Consumer<Project> opened, Consumer<IOException> failed) {
    background.execute(() -> {
      try {
        boolean isFolder = Files.isDirectory(folderOrFile);
        Project probe = Project.at(folderOrFile, isFolder, true);
        boolean exists = Files.exists(probe.file());
        String text = exists ? read(probe.file()) : "";
        Project project = Project.at(folderOrFile, isFolder, exists);
        ui.execute(() -> {
          session.show(project, text);
          opened.accept(project);
        });
      } catch (IOException e) {
        ui.execute(() -> failed.accept(e));
      }
    });
  }

  /**
   * Writes the working text to its file.
   *
   * @param saved called on the UI thread when the text is on disk
   * @param failed called on the UI thread with the reason when it is not; the old file is whole
   */
  public void save(Runnable saved, Consumer<IOException> failed) {
    @Nullable Project project = session.project().get();
    if (project == null) {
      return;
    }
    String text = session.history().get().text();
    background.execute(() -> {
      try {
        write(project.file(), text);
        ui.execute(() -> {
          session.saved(text);
          saved.run();
        });
      } catch (IOException e) {
        ui.execute(() -> failed.accept(e));
      }
    });
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static void write(Path file, String text) throws IOException {
    Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".vercel", ".json");
    try {
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
