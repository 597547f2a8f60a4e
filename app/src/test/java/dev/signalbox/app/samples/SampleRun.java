package dev.signalbox.app.samples;

import dev.signalbox.app.process.LogLine;
import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.app.process.ServiceState;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.serve.ServeListener;
import dev.signalbox.app.serve.ServeOptions;
import dev.signalbox.app.serve.ServeSession;
import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.route.trace.Mode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A sample whose services run behind the local router. */
final class SampleRun implements AutoCloseable {
  private static final int START_SECONDS = 60;

  private final ServeSession session;

  private SampleRun(ServeSession session) {
    this.session = session;
  }

  /** Starts everything and waits until it answers. */
  static SampleRun start(Path folder, List<Expectation> expectations) throws Exception {
    Set<String> hosts =
        Set.copyOf(
            expectations.stream()
                .map(one -> URI.create(one.url()).getHost())
                .filter(host -> host != null)
                .toList());
    ServeOptions options =
        new ServeOptions(
            Mode.PRODUCTION,
            0,
            true,
            hosts,
            Map.of(),
            RestartPolicy.never(),
            false,
            System.getenv());
    SampleRun run = new SampleRun(ServeSession.open(folder, options, new Silent()));
    try {
      run.session.start().get(START_SECONDS, TimeUnit.SECONDS);
      return run;
    } catch (Exception e) {
      run.close();
      throw e;
    }
  }

  /** Whether a program can be started by name. */
  static boolean installed(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The port of the router. */
  int port() {
    return session.port();
  }

  /** Status line and headers of the answer, names in lower case; the body is not awaited. */
  Head ask(Expectation request) throws IOException {
    URI url = URI.create(request.url());
    String host = url.getHost() == null ? "localhost:" + port() : url.getHost();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    StringBuilder head = new StringBuilder();
    head.append(request.method()).append(' ').append(url.getRawPath()).append(query);
    head.append(" HTTP/1.1\r\nHost: ").append(host).append("\r\nConnection: close\r\n");
    request
        .headers()
        .forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(START_SECONDS));
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
      return Head.read(
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
    }
  }

  @Override
  public void close() {
    session.close();
  }

  /** The beginning of an answer. */
  record Head(int status, Map<String, String> headers) {
    private static Head read(BufferedReader lines) throws IOException {
      int status = Integer.parseInt(lines.readLine().split(" ", 3)[1]);
      Map<String, String> headers = new TreeMap<>();
      for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
        int colon = line.indexOf(':');
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
      return new Head(status, headers);
    }

    @Nullable String header(String name) {
      return headers.get(name);
    }
  }

  /** Nobody looks. */
  private static final class Silent implements ServeListener {
    @Override
    public void changed(String service, ServiceState state) {}

    @Override
    public void logged(LogLine line) {}

    @Override
    public void exchanged(ExchangeEvent event) {}

    @Override
    public void reloaded(String sentence) {}
  }
}
