package dev.signalbox.app.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** How long commands take from start to end, side by side; each argument is one command. */
public final class StartUp {
  private static final int ROUNDS = 11;

  private StartUp() {}

  /** Runs the commands in turn, so that a busy moment hits all of them alike. */
  public static void main(String[] commands) throws IOException, InterruptedException {
    double[][] times = new double[commands.length][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < commands.length; i++) {
        times[i][round] = run(List.of(commands[i].split(" ")));
      }
    }
    for (int i = 0; i < commands.length; i++) {
      Arrays.sort(times[i]);
      System.out.printf(
          "%7.0f ms median, %7.0f ms best  %s%n", times[i][ROUNDS / 2], times[i][0], commands[i]);
    }
  }

  private static double run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return (System.nanoTime() - start) / 1e6;
  }
}
