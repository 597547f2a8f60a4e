package dev.signalbox.app.bench;

/** Starts the benchmark from a class path, where an application class cannot be the main class. */
public final class PanZoomMain {
  private PanZoomMain() {}

  /** Runs it. */
  public static void main(String[] args) {
    PanZoomBenchmark.main(args);
  }
}
