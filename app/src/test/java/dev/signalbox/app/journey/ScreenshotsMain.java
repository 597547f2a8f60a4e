package dev.signalbox.app.journey;

/** Starts the pictures from a class path, where an application class cannot be the main class. */
public final class ScreenshotsMain {
  private ScreenshotsMain() {}

  /**
   * Takes them.
   *
   * @param arguments folder for the pictures, then a pattern that is found in the names that are
   *     wanted
   */
  public static void main(String[] arguments) {
    Screenshots.main(arguments);
  }
}
