package dev.signalbox.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.signalbox.app.process.RestartPolicy;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.router.SharedPools;
import dev.signalbox.app.router.Target;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.route.trace.Mode;
import dev.signalbox.model.syntax.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls through bindings can be seen without being changed. */
class BindingTapsTest {
  private static final Config CONFIG =
      ConfigReader.read(
          JsonParser.parse(
              """
              {"services": {
                "web": {"root": "web", "bindings": [
                  {"type": "service", "service": "api", "format": "url", "env": "API_URL"}]},
                "api": {"root": "api"}}}
              """));

  private final BlockingQueue<ExchangeEvent> events = new LinkedBlockingQueue<>();
  private final Set<String> received = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private HttpServer api;

  @BeforeEach
  void startApi() throws IOException {
    api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.createContext(
        "/",
        exchange -> {
          received.addAll(exchange.getRequestHeaders().keySet());
          byte[] body = exchange.getRequestURI().toString().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    api.start();
  }

  @AfterEach
  void stopApi() {
    api.stop(0);
  }

  private BindingTaps taps(boolean routeBindings, Map<String, ServiceChoice> choices)
      throws IOException {
    ServeOptions options =
        new ServeOptions(
            Mode.PRODUCTION,
            0,
            false,
            Set.of(),
            choices,
            RestartPolicy.never(),
            routeBindings,
            Map.of());
    Target target =
        choices.isEmpty()
            ? new Target.Local("127.0.0.1", api.getAddress().getPort())
            : new Target.Stub();
    return new BindingTaps(
        CONFIG.services(), options, service -> target, events::add, new SharedPools());
  }

  private static String call(BindingTaps taps) throws IOException {
    int port = Objects.requireNonNull(taps.port("web", "api"));
    URI url = URI.create("http://127.0.0.1:" + port + "/users?id=1");
    try (var in = url.toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void callIsReportedUnderItsCaller() throws Exception {
    try (BindingTaps taps = taps(true, Map.of())) {
      assertThat(call(taps)).isEqualTo("/users?id=1");
      ExchangeEvent event = Objects.requireNonNull(events.poll(10, TimeUnit.SECONDS));
      assertThat(event.caller()).isEqualTo("web");
      assertThat(event.decision().owner()).isEqualTo("api");
    }
  }

  @Test
  void callGainsNoHeaders() throws IOException {
    try (BindingTaps taps = taps(true, Map.of())) {
      call(taps);
      assertThat(received).isSubsetOf(Set.of("Accept", "Connection", "Host", "User-agent"));
    }
  }

  @Test
  void callsGoStraightWhenTheSwitchIsOff() throws IOException {
    try (BindingTaps taps = taps(false, Map.of())) {
      assertThat(taps.port("web", "api")).isNull();
    }
  }

  @Test
  void standInIsReachedThroughATapEvenWhenTheSwitchIsOff() throws IOException {
    try (BindingTaps taps = taps(false, Map.of("api", new ServiceChoice.Stub()))) {
      assertThat(call(taps)).contains("\"stub\" : true");
    }
  }

  @Test
  void onlyBoundPairsHaveATap() throws IOException {
    try (BindingTaps taps = taps(true, Map.of())) {
      assertThat(taps.port("api", "web")).isNull();
    }
  }
}
