package dev.signalbox.app.wiring;

import dev.signalbox.app.settings.Places;
import dev.signalbox.app.settings.Settings;
import dev.signalbox.app.ui.dialog.StageDialogs;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.app.ui.theme.Fonts;
import dev.signalbox.app.ui.theme.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/** The desktop program. */
public final class SignalboxApp extends Application {
  /** The option that keeps everything the program remembers in one folder. */
  public static final String DATA_DIR = "--data-dir";

  /** Starts the toolkit and shows the window; returns when the last window is closed. */
  public static void open(List<String> arguments) {
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
    getParameters().getUnnamed().stream()
        .findFirst()
        .ifPresent(path -> window.documents().open(Path.of(path)));
    stage.show();
  }

  private Places places() {
    String folder = getParameters().getNamed().get(DATA_DIR.substring(2));
    return folder == null ? Places.ofSystem() : Places.below(Path.of(folder));
  }
}
