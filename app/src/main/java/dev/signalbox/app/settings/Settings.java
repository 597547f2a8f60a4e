package dev.signalbox.app.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/**
 * Preferences and what is remembered per project. Reads at once, writes in the background; a failed
 * write is logged and costs nothing but the memory.
 */
public final class Settings {
  private static final Logger LOG = System.getLogger(Settings.class.getName());

  private final Places places;
  private final Executor background;
  private final JsonFile<Preferences> file;
  private Preferences preferences;

  /**
   * Reads the preferences.
   *
   * @param places where things are
   * @param background writes; must run one task after the other
   */
  public Settings(Places places, Executor background) {
    this.places = places;
    this.background = background;
    this.file =
        new JsonFile<>(
            places.config().resolve("preferences.json"), Preferences.class, Preferences.initial());
    this.preferences = file.read();
  }

  /** Where things are on this machine. */
  public Places places() {
    return places;
  }

  /** What a person chose so far. */
  public Preferences preferences() {
    return preferences;
  }

  /** Changes the preferences. */
  public void change(UnaryOperator<Preferences> change) {
    Preferences changed = change.apply(preferences);
    if (!changed.equals(preferences)) {
      preferences = changed;
      background.execute(() -> write(file, changed));
    }
  }

  /** How a project was looked at last time. */
  public ProjectView view(Path folder) {
    return viewFile(folder).read();
  }

  /** Remembers how a project is looked at. */
  public void change(Path folder, UnaryOperator<ProjectView> change) {
    background.execute(() -> {
      JsonFile<ProjectView> view = viewFile(folder);
      ProjectView before = view.read();
      ProjectView after = change.apply(before);
      if (!after.equals(before)) {
        write(view, after);
      }
    });
  }

  private JsonFile<ProjectView> viewFile(Path folder) {
    return new JsonFile<>(
        places.config().resolve("projects").resolve(OwnFile.nameFor(folder) + ".json"),
        ProjectView.class,
        ProjectView.initial());
  }

  private static <T> void write(JsonFile<T> file, T value) {
    try {
      file.write(value);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "settings not written", e);
    }
  }
}
