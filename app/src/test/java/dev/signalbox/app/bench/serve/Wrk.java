package dev.signalbox.app.bench.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator, a program of its own so that it shares nothing with what it measures. */
final class Wrk {
  private static final Pattern COUNT = Pattern.compile("(\\d+) requests in");
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
  private static final Pattern LATENCY = Pattern.compile("(?m)^\\s+(50|99)%\\s+([\\d.]+)(us|ms|s)");
  private static final Pattern ERRORS = Pattern.compile("Non-2xx[^:]*: (\\d+)");

  /**
   * What one run told.
   *
   * @param requests how many were answered
   * @param perSecond requests per second
   * @param medianMillis the median latency
   * @param p99Millis the latency 99 of 100 stay below
   * @param failed answers that were no success
   */
  record Result(
      long requests, double perSecond, double medianMillis, double p99Millis, long failed) {}

  private Wrk() {}

  static Result run(int port, int connections, int seconds)
      throws IOException, InterruptedException {
    Process wrk =
        new ProcessBuilder(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds,
                "--latency",
                "http://127.0.0.1:" + port + "/some/page")
            .redirectErrorStream(true)
            .start();
    String text = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    wrk.waitFor();
    Matcher latency = LATENCY.matcher(text);
    double[] millis = new double[2];
    while (latency.find()) {
      double unit =
          switch (latency.group(3)) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1000;
          };
      millis[latency.group(1).equals("50") ? 0 : 1] = Double.parseDouble(latency.group(2)) * unit;
    }
    return new Result(
        (long) number(COUNT, text),
        number(RATE, text),
        millis[0],
        millis[1],
        (long) number(ERRORS, text));
  }

  private static double number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
  }
}
