package dev.signalbox.app.wiring;

import dev.signalbox.app.picture.GraphInput;
import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.picture.PaintRequest;
import dev.signalbox.app.picture.Painting;
import dev.signalbox.app.platform.Samples;
import dev.signalbox.app.ui.shell.side.AfterFirstFrame;
import dev.signalbox.app.ui.welcome.WelcomeView;
import dev.signalbox.layout.LayoutCancelledException;
import dev.signalbox.model.snapshot.Snapshot;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Paints the samples of the start view, once and after its first frame, on a thread of their own:
 * nobody waits for them, and a project that is opened meanwhile does not, either.
 */
final class SamplePictures {
  private static final Logger LOG = System.getLogger(SamplePictures.class.getName());

  private final WelcomeView welcome;
  private final Executor ui;
  private volatile boolean wanted = true;

  private SamplePictures(WelcomeView welcome, Executor ui) {
    this.welcome = welcome;
    this.ui = ui;
  }

  /** Waits until somebody sees the start view. */
  static void follow(WelcomeView welcome, Executor ui) {
    SamplePictures pictures = new SamplePictures(welcome, ui);
    AfterFirstFrame frame = new AfterFirstFrame(welcome.node(), pictures::begin);
    welcome
        .node()
        .sceneProperty()
        .subscribe(scene -> {
          pictures.wanted = scene != null;
          if (scene == null) {
            frame.stop();
          } else if (!welcome.blank().isEmpty()) {
            frame.start();
          }
        });
  }

  private void begin() {
    List<String> blank = welcome.blank();
    Thread painter = new Thread(() -> paint(blank), "signalbox-samples");
    painter.setDaemon(true);
    painter.start();
  }

  private void paint(List<String> samples) {
    for (String sample : samples) {
      try {
        GraphScene picture = picture(Samples.config(sample), () -> !wanted);
        ui.execute(() -> welcome.show(sample, picture));
      } catch (IOException e) {
        LOG.log(Level.WARNING, "sample " + sample + " not painted", e);
      } catch (LayoutCancelledException | CancellationException closed) {
        return;
      }
    }
  }

  /** The picture of a config, with what is wrong in it. */
  static GraphScene picture(String text, BooleanSupplier outdated) {
    Snapshot read = Snapshot.read(text, Snapshot.empty());
    GraphInput input =
        new GraphInput(read.config(), new Examination().of(read, null, outdated).kept(), Map.of());
    return Painting.of(new PaintRequest(input, Optional.empty(), Map.of()), outdated::getAsBoolean)
        .scene();
  }
}
