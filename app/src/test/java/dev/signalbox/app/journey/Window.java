package dev.signalbox.app.journey;

import dev.signalbox.app.log.RecentLog;
import dev.signalbox.app.picture.Card;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.settings.Places;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.canvas.GraphCanvas;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Fonts;
import dev.signalbox.app.ui.theme.Themes;
import dev.signalbox.app.wiring.AppWindow;
import dev.signalbox.app.wiring.Threads;
import dev.signalbox.layout.Point;
import dev.signalbox.model.graph.Node;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window with a temporary place for everything it remembers. */
final class Window {
  static final Path SAMPLES = Path.of(System.getProperty("signalbox.root", ".."), "samples");

  final Answers answers = new Answers();
  final RecentLog log = new RecentLog();
  final AppWindow app;
  final Threads threads;
  final Stage stage;

  Window(Stage stage, Path data) {
    this(stage, data, Messages.of(Locale.ENGLISH));
  }

  Window(Stage stage, Path data, Messages messages) {
    this.stage = stage;
    Fonts.load();
    threads = Threads.start();
    this.app =
        new AppWindow(
            stage,
            threads,
            new Settings(Places.below(data), threads.disk()),
            new Themes(),
            messages,
            answers,
            log);
    // The stage is shared by all tests; an earlier one may have made it small.
    stage.sizeToScene();
    stage.show();
  }

  Session session() {
    return app.session();
  }

  /** Copies a sample, so that nobody edits the project. */
  static Path copy(String sample, Path into) throws IOException {
    Path from = SAMPLES.resolve(sample);
    Path to = into.resolve(sample);
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes facts)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(dir).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
    return to;
  }

  /** Opens a folder and waits until its graph is drawn and analysed. */
  void open(Path folder) {
    fx(() -> app.documents().open(folder));
    until(() ->
        session().project().get() != null
            && session().snapshot().get().analysed()
            && stage.getScene().lookup("#graph") instanceof GraphCanvas canvas
            && canvas.picture().cards().size() > 1
            && (stage.getScene().lookup("#rules") != null
                || stage.getScene().lookup("#rail-left") != null));
  }

  /** Opens a folder without a config. */
  void openEmpty(Path folder) {
    fx(() -> app.documents().open(folder));
    until(() -> session().project().get() != null);
  }

  /** Does an action of the registry and waits until it is done. */
  void run(String action) {
    fx(() -> app.actions().run(action));
  }

  /** Runs something on the UI thread and waits for it. */
  static void fx(Runnable task) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, task);
    WaitForAsyncUtils.waitForFxEvents();
  }

  static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException e) {
      throw new AssertionError("it never came to that", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  GraphCanvas graph() {
    return (GraphCanvas) stage.getScene().lookup("#graph");
  }

  /** The middle of a service's card on the screen. */
  Point2D card(String service) {
    var box = find(service).box();
    return onScreen(box.x() + box.width() / 2, box.y() + box.height() / 2);
  }

  /** The right port of a service's card, where calls begin. */
  Point2D port(String service) {
    var box = find(service).box();
    return onScreen(box.x() + box.width(), box.y() + box.height() / 2);
  }

  private Card find(String service) {
    return graph().picture().card(new Node.ServiceNode(service)).orElseThrow();
  }

  private Point2D onScreen(double x, double y) {
    Point point = graph().viewport().toScreen(new Point(x, y));
    return graph().localToScreen(point.x(), point.y());
  }
}
