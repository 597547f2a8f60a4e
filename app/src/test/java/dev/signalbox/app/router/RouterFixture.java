package dev.signalbox.app.router;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;

/** Opens routers and services for a test and closes them after it. */
abstract class RouterFixture {
  static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
  private final List<AutoCloseable> opened = new ArrayList<>();
  final BlockingQueue<ExchangeEvent> events = new LinkedBlockingQueue<>();

  static RouterOptions options() {
    return RouterOptions.standard()
        .withPort(0, false)
        .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  Backend backend(Backend.Script script) throws IOException {
    Backend backend = new Backend(script);
    opened.add(backend);
    return backend;
  }

  Backend answering(String answer) throws IOException {
    Backend backend = Backend.answering(answer);
    opened.add(backend);
    return backend;
  }

  /** A router that hands everything to one service. */
  LocalRouter routerTo(Backend backend) throws IOException {
    return router(options(), new Target.Local("127.0.0.1", backend.port()));
  }

  LocalRouter router(RouterOptions options, Target target) throws IOException {
    return router(
        options, head -> Decision.of(Verdict.ToService.asReceived("web", head)), service -> target);
  }

  LocalRouter router(RouterOptions options, RouteDecider decider, Targets targets)
      throws IOException {
    LocalRouter router = LocalRouter.open(options, decider, targets, events::add);
    router.ready();
    opened.add(router);
    return router;
  }

  Wire connect(LocalRouter router) throws IOException {
    Wire wire = Wire.connect(router.port());
    opened.add(wire);
    return wire;
  }

  ExchangeEvent event() throws InterruptedException {
    ExchangeEvent event = events.poll(10, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("no exchange was reported");
    }
    return event;
  }

  static String get(String target) {
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable one : opened.reversed()) {
      one.close();
    }
  }
}
