package dev.signalbox.app.wiring;

import dev.signalbox.app.picture.GraphInput;
import dev.signalbox.app.picture.PaintRequest;
import dev.signalbox.app.picture.Painting;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.settings.Places;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Fonts;
import dev.signalbox.model.snapshot.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Goes once through what the first graph needs while the toolkit starts, and drops the result.
 * Nearly all of a start is loading classes; those of the model, the layout and the settings are
 * then there when the window asks for them.
 */
final class HeadStart {
  private static final Logger LOG = System.getLogger(HeadStart.class.getName());

  private HeadStart() {}

  /** Begins, in the background. */
  static void begin(Places places, Optional<Path> project) {
    Thread.ofPlatform().daemon().name("signalbox-fonts").start(Fonts::load);
    Thread.ofPlatform()
        .daemon()
        .name("signalbox-head-start")
        .start(() -> {
          try {
            go(places, project);
          } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.DEBUG, "no head start", e);
          }
        });
  }

  private static void go(Places places, Optional<Path> project) throws IOException {
    new Settings(places, Runnable::run);
    Messages.of(Locale.getDefault());
    if (project.isPresent()) {
      Project opened = Project.of(project.get().toAbsolutePath().normalize());
      Snapshot read = Snapshot.read(Files.readString(opened.file()), Snapshot.empty());
      Painting.of(
          new PaintRequest(
              new GraphInput(read.config(), read.findings(), Map.of()), Optional.empty(), Map.of()),
          () -> false);
    }
  }
}
