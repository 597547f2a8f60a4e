package dev.signalbox.app.bench;

import dev.signalbox.app.picture.GraphScene;
import dev.signalbox.app.ui.canvas.CanvasBench;
import dev.signalbox.app.ui.canvas.Viewport;
import dev.signalbox.app.ui.theme.Themes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * Time from frame to frame while a graph of 2,000 nodes and 5,000 edges is panned and zoomed, on
 * our canvas and in a naive scene graph, one after the other in the same run.
 */
public final class PanZoomBenchmark extends Application {
  private static final int WARM = 3;
  private static final int FRAMES = 20;
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 760;

  private record Run(String name, Runnable before, IntConsumer frame) {}

  private final Deque<Run> runs = new ArrayDeque<>();
  private final Pane root = new Pane();

  /** Starts the toolkit. */
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    GraphScene picture = LargeGraph.of(2000, 5000);
    CanvasBench ours = new CanvasBench(WIDTH, HEIGHT);
    NaiveGraph naive = new NaiveGraph(picture);
    Group world = new Group(naive);
    double whole = Math.min(WIDTH / picture.bounds().width(), HEIGHT / picture.bounds().height());
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    new Themes().dress(scene);
    stage.setScene(scene);
    stage.show();
    for (double scale : new double[] {whole, 0.6, 1}) {
      String at = Math.round(scale * 100) + " %";
      runs.add(
          new Run("naive pan " + at, () -> root.getChildren().setAll(world), pan(naive, scale)));
      runs.add(new Run("naive zoom " + at, () -> {}, zoom(naive, scale)));
    }
    for (double scale : new double[] {whole, 0.6, 1}) {
      String at = Math.round(scale * 100) + " %";
      runs.add(
          new Run(
              "ours pan " + at,
              () -> {
                root.getChildren().setAll(ours.node());
                ours.show(picture);
              },
              frame -> ours.look(new Viewport(scale, -frame * 7, -frame * 3))));
      runs.add(
          new Run(
              "ours zoom " + at,
              () -> {},
              frame -> ours.look(new Viewport(scale * factor(frame), 0, 0))));
    }
    next();
  }

  private static IntConsumer pan(NaiveGraph graph, double scale) {
    return frame -> place(graph, scale, -frame * 7, -frame * 3);
  }

  private static IntConsumer zoom(NaiveGraph graph, double scale) {
    return frame -> place(graph, scale * factor(frame), 0, 0);
  }

  private static double factor(int frame) {
    return 1 + 0.004 * frame;
  }

  private static void place(NaiveGraph graph, double scale, double x, double y) {
    graph.getTransforms().setAll(new javafx.scene.transform.Affine(scale, 0, x, 0, scale, y));
  }

  private void next() {
    Run run = runs.poll();
    if (run == null) {
      Platform.exit();
      return;
    }
    run.before().run();
    new Frames(run).start();
  }

  /** Moves once per frame and notes how long each one took. */
  private final class Frames extends AnimationTimer {
    private final Run run;
    private final double[] millis = new double[FRAMES];
    private long last;
    private int frame = -WARM;

    Frames(Run run) {
      this.run = run;
    }

    @Override
    public void handle(long now) {
      if (frame > 0) {
        millis[frame - 1] = (now - last) / 1e6;
      }
      last = now;
      if (frame == FRAMES) {
        stop();
        Arrays.sort(millis);
        System.out.printf(
            "%-20s median %6.1f ms   95 %% %6.1f ms%n",
            run.name(), millis[FRAMES / 2], millis[FRAMES * 95 / 100]);
        next();
        return;
      }
      run.frame().accept(Math.max(0, frame));
      frame++;
    }
  }
}
