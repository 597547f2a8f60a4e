package dev.signalbox.app.ui.welcome;

import java.nio.file.Path;

/** What the start view asks for. */
public interface WelcomeCommands {
  /** Opens a project. */
  void open(Path folder);

  /** Keeps a recent project at the top, or no longer. */
  void pin(String folder, boolean pinned);

  /** Forgets a recent project. */
  void remove(String folder);

  /** Opens a copy of a sample. */
  void sample(String name);
}
