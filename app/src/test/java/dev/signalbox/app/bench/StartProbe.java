package dev.signalbox.app.bench;

import dev.signalbox.app.ui.canvas.GraphCanvas;
import dev.signalbox.app.wiring.SignalboxApp;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Starts a window in a process of its own and says when it can be used. */
public final class StartProbe {
  static final String READY = "ready";
  private static final long LOOK_MILLIS = 4;

  private StartProbe() {}

  /**
   * Starts.
   *
   * @param arguments {@code hello}, or folder of a project and folder for data
   */
  public static void main(String[] arguments) {
    if (arguments[0].equals("hello")) {
      Application.launch(HelloWindow.class);
      return;
    }
    Thread.ofPlatform().daemon().start(StartProbe::look);
    SignalboxApp.open(List.of(arguments[0], SignalboxApp.DATA_DIR + "=" + arguments[1]));
  }

  /** Says so and ends the process in the usual way. */
  static void ready() {
    System.out.println(READY);
    System.exit(0);
  }

  private static void look() {
    try {
      while (true) {
        Thread.sleep(LOOK_MILLIS);
        if (!Window.getWindows().isEmpty()) {
          Platform.runLater(StartProbe::lookAtWindow);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void lookAtWindow() {
    for (Window window : Window.getWindows()) {
      if (window instanceof Stage stage
          && stage.isShowing()
          && stage.getScene().lookup("#graph") instanceof GraphCanvas canvas
          && !canvas.picture().cards().isEmpty()) {
        ready();
      }
    }
  }
}
