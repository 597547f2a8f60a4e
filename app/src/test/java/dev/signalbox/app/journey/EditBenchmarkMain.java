package dev.signalbox.app.journey;

/** Starts the benchmark from a class path, where an application class cannot be the main class. */
public final class EditBenchmarkMain {
  private EditBenchmarkMain() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    EditBenchmark.main(arguments);
  }
}
