package dev.signalbox.app.journey;

import dev.signalbox.model.edit.AddBinding;
import dev.signalbox.model.edit.Edit;
import dev.signalbox.model.edit.MoveRule;
import dev.signalbox.model.edit.RemoveBinding;
import dev.signalbox.model.edit.RenameService;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Processor time of the UI thread from an edit until all views show it and a pulse has passed, for
 * 60 services and 100 rules; and from a key in the text of a file with 639 redirects. All kinds of
 * edits are gone through before the first is measured: otherwise that one is measured while the
 * compiler still works on what they share.
 */
public final class EditBenchmark extends Application {
  private static final int WARM = 40;

  /** Even together with those before: an edit and its opposite take turns. */
  private static final int ROUNDS = 32;

  private static final int SETTLED_PULSES = 4;
  private static final double MILLION = 1e6;
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();

  /** Starts the toolkit. */
  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) throws IOException {
    Path temp = Files.createTempDirectory("signalbox-edit");
    Window window = new Window(stage, temp.resolve("data"));
    long ui = Thread.currentThread().threadId();
    Thread.ofPlatform()
        .start(() -> {
          try {
            run(window, temp, ui);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            Platform.exit();
            System.exit(0);
          }
        });
  }

  private void run(Window window, Path temp, long ui) throws IOException {
    window.open(project(temp, "many-services", LargeProject.services(60, 100)));
    IntFunction<Runnable> move = i -> () -> apply(window, move(i));
    IntFunction<Runnable> bind = i -> () -> apply(window, bind(i));
    IntFunction<Runnable> rename = i -> () -> apply(window, rename(i));
    for (IntFunction<Runnable> edit : List.of(move, bind, rename)) {
      measure(window, ui, edit, true);
    }
    print("idle for as long", measure(window, ui, i -> () -> {}, false));
    print("move a rule", measure(window, ui, move, true));
    print("add, remove a binding", measure(window, ui, bind, true));
    print("rename a service", measure(window, ui, rename, true));
    print("undo", measure(window, ui, i -> () -> window.session().undo(), true));
    print("naive: all built anew", measure(window, ui, i -> () -> naive(window), false));
    window.open(project(temp, "many-redirects", LargeProject.redirects(639)));
    WaitForAsyncUtils.waitForAsyncFx(30_000, () -> window.app.actions().run("view.text"));
    CodeArea area = (CodeArea) window.stage.getScene().lookup("#source");
    print("a key in the text", measure(window, ui, i -> () -> type(area, i), true));
  }

  private static Path project(Path temp, String name, String text) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(name));
    Files.writeString(folder.resolve("vercel.json"), text);
    return folder;
  }

  private static void apply(Window window, Edit edit) {
    window.session().apply(edit);
  }

  private static Edit move(int round) {
    int from = 5 + round % 40;
    return new MoveRule(Scope.PROJECT, RuleList.REWRITES, from, from + 3);
  }

  private static Edit bind(int round) {
    String caller = LargeProject.name(30);
    return round % 2 == 0
        ? new AddBinding(caller, LargeProject.name(59), "EXTRA_URL")
        : new RemoveBinding(caller, 1);
  }

  private static Edit rename(int round) {
    boolean back = round % 2 == 1;
    String old = LargeProject.name(30);
    return back ? new RenameService("renamed", old) : new RenameService(old, "renamed");
  }

  private static void naive(Window window) {
    var picture = window.graph().picture();
    Group group = new Group();
    picture
        .cards()
        .forEach(card -> {
          group.getChildren().add(new Text(card.box().x(), card.box().y(), card.face().title()));
          group.getChildren().add(new Text(card.box().x(), card.box().y(), card.face().detail()));
        });
    picture
        .plates()
        .forEach(plate ->
            group
                .getChildren()
                .add(new Text(plate.box().x(), plate.box().y(), plate.face().text())));
    new Scene(group, 1440, 900).getRoot().applyCss();
    group.layout();
  }

  private static void type(CodeArea area, int round) {
    area.insertText(area.getText().indexOf("page-300") + 8, round % 2 == 0 ? "x" : "y");
  }

  /** Milliseconds of processor time of the UI thread for each round, sorted. */
  private List<Double> measure(
      Window window, long ui, IntFunction<Runnable> round, boolean changesText) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < WARM + ROUNDS; i++) {
      Runnable work = round.apply(i);
      long before = clock.getThreadCpuTime(ui);
      WaitForAsyncUtils.waitForAsyncFx(30_000, work);
      if (changesText) {
        settle(window);
      } else {
        pulses();
      }
      if (i >= WARM) {
        millis.add((clock.getThreadCpuTime(ui) - before) / MILLION);
      }
    }
    return millis.stream().sorted().toList();
  }

  /**
   * Waits until the analysed Snapshot of the working text is shown; looks without the UI thread.
   */
  private static void settle(Window window) {
    long latest = System.nanoTime() + PATIENCE_NANOS;
    while (!done(window) && System.nanoTime() < latest) {
      LockSupport.parkNanos(1_000_000);
    }
    pulses();
  }

  private static boolean done(Window window) {
    var snapshot = window.session().snapshot().get();
    return snapshot.analysed()
        && snapshot.working().text().equals(window.session().history().get().text());
  }

  private static void pulses() {
    CountDownLatch done = new CountDownLatch(SETTLED_PULSES);
    Platform.runLater(() ->
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

  private static void print(String name, List<Double> sorted) {
    System.out.printf(
        "%-24s median %6.1f ms   95 %% %6.1f ms   worst %6.1f ms%n",
        name,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.getLast());
  }
}
