package dev.signalbox.app.wiring;

import dev.signalbox.app.settings.Places;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.dialog.StageDialogs;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Fonts;
import dev.signalbox.app.ui.theme.Themes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/** The desktop program. */
public final class SignalboxApp extends Application {
  private static final Logger LOG = System.getLogger(SignalboxApp.class.getName());

  /** The option that keeps everything the program remembers in one folder. */
  public static final String DATA_DIR = "--data-dir";

  /** Starts the toolkit and shows the window; returns when the last window is closed. */
  public static void open(List<String> arguments) {
    HeadStart.begin(
        arguments.stream()
            .filter(argument -> argument.startsWith(DATA_DIR + "="))
            .findFirst()
            .map(argument -> Places.below(Path.of(argument.substring(DATA_DIR.length() + 1))))
            .orElseGet(Places::ofSystem),
        arguments.stream()
            .filter(argument -> !argument.startsWith("--"))
            .findFirst()
            .map(Path::of));
    Application.launch(SignalboxApp.class, arguments.toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    Threads threads = Threads.start();
    Messages messages = Messages.of(Locale.getDefault());
    Settings settings = new Settings(places(), threads.disk());
    AppWindow window =
        new AppWindow(
            stage, threads, settings, new Themes(), messages, new StageDialogs(stage, messages));
    Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> failed(window, error));
    Optional<String> path = getParameters().getUnnamed().stream().findFirst();
    window.whenDrawn(path.isPresent(), () -> show(stage));
    path.ifPresent(folder -> window.documents().open(Path.of(folder)));
  }

  private void show(Stage stage) {
    stage.show();
    String file = getParameters().getNamed().get(FirstPicture.OPTION);
    if (file != null) {
      FirstPicture.note(stage, Path.of(file));
    }
  }

  /** The text is safe in the session whatever a view did wrong: say so and go on. */
  private static void failed(AppWindow window, Throwable error) {
    LOG.log(Level.ERROR, "uncaught", error);
    window.session().say(window.words("status.failed"));
  }

  private Places places() {
    String folder = getParameters().getNamed().get(DATA_DIR.substring(2));
    return folder == null ? Places.ofSystem() : Places.below(Path.of(folder));
  }
}
