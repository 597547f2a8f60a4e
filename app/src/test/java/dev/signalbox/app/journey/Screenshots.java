package dev.signalbox.app.journey;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Pictures of every view and dialog, for looking at: both themes, a large and a small window, and
 * the large one at scale 2. Needs no display.
 */
public final class Screenshots extends Application {
  /** Pulses after which layouts, fades and background drawings have settled. */
  private static final int SETTLED = 16;

  private static final List<Format> FORMATS =
      List.of(new Format(1440, 900, 1), new Format(960, 600, 1), new Format(1440, 900, 2));

  /**
   * A size of the window.
   *
   * @param scale pixels of the picture per pixel of the window
   */
  private record Format(int width, int height, int scale) {
    String name() {
      return width + "x" + height + (scale == 1 ? "" : "@" + scale);
    }
  }

  /** Starts the toolkit. */
  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) throws IOException {
    List<String> wanted = getParameters().getUnnamed();
    Path into = Path.of(wanted.isEmpty() ? "target/screenshots" : wanted.getFirst());
    String only = wanted.size() > 1 ? wanted.get(1) : "";
    Path temp = Files.createTempDirectory("signalbox-shots");
    Window window = new Window(stage, temp.resolve("data"));
    Thread.ofPlatform()
        .start(() -> {
          try {
            Files.createDirectories(into);
            for (Views.View view : new Views(window, temp).all()) {
              if (Pattern.compile(only).matcher(view.name()).find()) {
                take(window, view, into);
              }
            }
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.app.actions().run("run.stop"));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          } finally {
            Platform.exit();
            System.exit(0);
          }
        });
  }

  private static void take(Window window, Views.View view, Path into) throws IOException {
    view.prepare().run();
    for (Format format : FORMATS) {
      for (String theme : List.of("light", "dark")) {
        fx(() -> {
          window.stage.setWidth(format.width);
          window.stage.setHeight(format.height);
          window.app.actions().run("theme." + theme);
        });
        settle();
        Path file = into.resolve(view.name() + "-" + format.name() + "-" + theme + ".png");
        write(snapshot(window.stage, format.scale), file);
      }
    }
    System.out.println(view.name());
    fx(() -> {
      window.stage.setWidth(1440);
      window.stage.setHeight(900);
    });
    settle();
    view.restore().run();
    settle();
  }

  private static void fx(Runnable run) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, run);
  }

  private static void settle() {
    CountDownLatch done = new CountDownLatch(SETTLED);
    fx(() ->
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            done.countDown();
            if (done.getCount() == 0) {
              stop();
            }
          }
        }.start());
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static WritableImage snapshot(Stage stage, int scale) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          SnapshotParameters parameters = new SnapshotParameters();
          parameters.setTransform(new Scale(scale, scale));
          return stage.getScene().getRoot().snapshot(parameters, null);
        });
  }

  private static void write(WritableImage image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    ImageIO.write(copy, "png", file.toFile());
  }
}
