package dev.signalbox.app.ui.tester;

import dev.signalbox.app.session.Project;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what was tried with a project from one start to the next. */
public interface TriedUrls {
  /**
   * Reads them without waiting.
   *
   * @param then receives them on the UI thread, newest first
   */
  void load(Project project, Consumer<List<String>> then);

  /** Writes them without waiting, newest first. */
  void save(Project project, List<String> urls);
}
