package dev.signalbox.app.wiring;

import dev.signalbox.app.log.RecentLog;
import dev.signalbox.app.platform.SingleInstance;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.settings.Places;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.dialog.StageDialogs;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Fonts;
import dev.signalbox.app.ui.theme.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The desktop program. */
public final class SignalboxApp extends Application {
  /** The option that keeps everything the program remembers in one folder. */
  public static final String DATA_DIR = "--data-dir";

  /**
   * Shows the window; returns when the last one is closed. If this user has one on this display
   * already, it opens the folder and this returns at once.
   */
  public static void open(List<String> arguments) {
    Places places =
        arguments.stream()
            .filter(argument -> argument.startsWith(DATA_DIR + "="))
            .findFirst()
            .map(argument -> Places.below(Path.of(argument.substring(DATA_DIR.length() + 1))))
            .orElseGet(Places::ofSystem);
    Optional<Path> folder =
        folder(arguments.stream().filter(argument -> !argument.startsWith("--")).toList());
    if (!SingleInstance.hand(places.state(), display(), folder)) {
      HeadStart.begin(places, folder);
      Application.launch(SignalboxApp.class, arguments.toArray(String[]::new));
    }
  }

  /** What tells the displays of one user apart; empty where there is one only. */
  private static String display() {
    Map<String, String> environment = System.getenv();
    return environment.getOrDefault("WAYLAND_DISPLAY", "")
        + environment.getOrDefault("DISPLAY", "");
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    Threads threads = Threads.start();
    Messages messages = Messages.of(Locale.getDefault());
    Settings settings = new Settings(places(), threads.disk());
    RecentLog log = new RecentLog();
    threads.compute().execute(log::listen);
    AppWindow window =
        new AppWindow(
            stage,
            threads,
            settings,
            new Themes(),
            messages,
            new StageDialogs(stage, messages),
            log);
    // The text is safe in the session whatever a view or a thread did wrong: say so and go on.
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> threads.ui().execute(() -> window.failures().report(error)));
    Optional<Path> folder = folder(getParameters().getUnnamed());
    threads
        .compute()
        .execute(() -> receive(threads, folder, asked -> toFront(stage, window, asked)));
    if (folder.isPresent()) {
      FirstGraph.then(window.session(), threads.ui(), () -> show(stage));
      window.documents().open(folder.get());
    } else {
      show(stage);
    }
  }

  /** Of two starts at the same time, the one that comes second here still gives way. */
  private void receive(Threads threads, Optional<Path> folder, Consumer<Optional<Path>> arrived) {
    SingleInstance.claim(places().state(), display())
        .ifPresentOrElse(
            one -> one.listen(asked -> threads.ui().execute(() -> arrived.accept(asked))),
            () -> {
              if (SingleInstance.hand(places().state(), display(), folder)) {
                Platform.exit();
              }
            });
  }

  /** Another start was handed over; the project that is open stays as it is. */
  private static void toFront(Stage stage, AppWindow window, Optional<Path> folder) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    Project open = window.session().project().get();
    folder
        .filter(asked -> open == null || !asked.equals(open.folder()))
        .ifPresent(window.documents()::open);
  }

  private void show(Stage stage) {
    stage.show();
    String file = getParameters().getNamed().get(FirstPicture.OPTION);
    if (file != null) {
      FirstPicture.note(stage, Path.of(file));
    }
  }

  private static Optional<Path> folder(List<String> arguments) {
    return arguments.stream().findFirst().map(Path::of);
  }

  private Places places() {
    String folder = getParameters().getNamed().get(DATA_DIR.substring(2));
    return folder == null ? Places.ofSystem() : Places.below(Path.of(folder));
  }
}
