package dev.signalbox.app.router;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Takes each request through refusal, decision and delivery; one instance per event loop. */
final class RequestHandler implements Handler<HttpServerRequest> {
  private static final Verdict.Failure CRASHED =
      new Verdict.Failure(500, "FUNCTION_INVOCATION_FAILED", "A server error has occurred");
  private static final Verdict.Failure NOT_RUNNING =
      new Verdict.Failure(
          502, "FUNCTION_INVOCATION_FAILED", "An error occurred with this application.");
  private static final Verdict.Failure TIMED_OUT =
      new Verdict.Failure(
          504, "FUNCTION_INVOCATION_TIMEOUT", "An error occurred with this application.");

  private final Vertx vertx;
  private final RouterOptions options;
  private final Site site;
  private final ConnectionPools pools;
  private final HostGuard hosts;
  private final VercelId ids = new VercelId();
  private final Answers answers = new Answers(ids);

  RequestHandler(Vertx vertx, RouterOptions options, Site site, ConnectionPools pools) {
    this.vertx = vertx;
    this.options = options;
    this.site = site;
    this.pools = pools;
    this.hosts = new HostGuard(options.extraHosts());
  }

  @Override
  public void handle(HttpServerRequest request) {
    int refusal = RequestReader.refusal(request);
    if (refusal != 0) {
      refuse(request, refusal);
      return;
    }
    if (request.method().equals(HttpMethod.CONNECT)) {
      request.connection().close();
      return;
    }
    RequestHead head = RequestReader.read(request);
    String host = head.header("host");
    if (host != null && !hosts.allows(host)) {
      Verdict.Failure stranger =
          new Verdict.Failure(403, "FORBIDDEN", "This router does not answer for that host name.");
      deliver(request, head, Decision.of(stranger));
      return;
    }
    if (site.isReady()) {
      decide(request, head);
    } else {
      request.pause();
      Context here = vertx.getOrCreateContext();
      site.whenReady(() -> here.runOnContext(v -> decide(request, head)));
    }
  }

  private void decide(HttpServerRequest request, RequestHead head) {
    Decision decision;
    try {
      decision = site.decider().decide(head);
    } catch (RuntimeException e) {
      site.problem("Routing " + head.target() + " failed", e);
      decision = Decision.of(CRASHED);
    }
    deliver(request, head, decision);
  }

  private void deliver(HttpServerRequest request, RequestHead head, Decision decision) {
    Exchange exchange = new Exchange(request, head, decision, site::ended);
    switch (decision.verdict()) {
      case Verdict.ToService to -> toService(exchange, to);
      case Verdict.ToExternal to -> toExternal(exchange, to);
      case Verdict.Hangup hangup -> request.connection().close();
      case Verdict own when head.webSocket() -> request.connection().close();
      case Verdict.Redirect redirect -> answers.redirect(drained(request), redirect);
      case Verdict.Failure failure -> answers.failure(drained(request), failure);
      case Verdict.Listing listing -> answers.listing(drained(request), listing);
      case Verdict.Text text -> answers.text(drained(request), text);
      case Verdict.SendFile file -> sendFile(exchange, file);
    }
  }

  private void sendFile(Exchange exchange, Verdict.SendFile file) {
    try {
      answers.file(drained(exchange.request()), file.file(), file.status(), file.headers());
    } catch (IOException e) {
      exchange.failed(String.valueOf(e.getMessage()));
      answers.failure(
          exchange.request(),
          new Verdict.Failure(404, "NOT_FOUND", "The page could not be found."));
    }
  }

  private void toService(Exchange exchange, Verdict.ToService to) {
    HttpServerRequest request = exchange.request();
    String id = ids.next();
    switch (site.targets().find(to.service())) {
      case Target.Absent absent -> fail(exchange, NOT_RUNNING);
      case Target.Stub stub -> {
        request.pause();
        MultiMap headers = serviceHeaders(exchange, to, "stub", id);
        StubService.answer(request, to, headers);
      }
      case Target.Local local -> {
        MultiMap headers = serviceHeaders(exchange, to, local.authority(), id);
        SocketAddress address = SocketAddress.inetSocketAddress(local.port(), local.host());
        List<HeaderLine> defaults = defaults(to.responseHeaders(), id);
        List<HeaderEdit> edits = edits(to.responseEdits());
        send(
            exchange,
            new Outbound(address, false, request.method(), to.target(), headers, defaults, edits));
      }
    }
  }

  private MultiMap serviceHeaders(
      Exchange exchange, Verdict.ToService to, String authority, String id) {
    MultiMap headers =
        ServiceHeaders.forService(
            options.policy(), exchange.head(), exchange.request().headers(), authority, id);
    HeaderEdits.apply(to.requestEdits(), headers);
    return headers;
  }

  private void toExternal(Exchange exchange, Verdict.ToExternal to) {
    URI url = to.url();
    boolean tls = url.getScheme().equals("https");
    int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
    MultiMap headers =
        ServiceHeaders.forExternal(
            options.policy(), exchange.head(), exchange.request().headers(), url.getRawAuthority());
    HeaderEdits.apply(to.requestEdits(), headers);
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String target = url.getRawQuery() == null ? path : path + '?' + url.getRawQuery();
    send(
        exchange,
        new Outbound(
            SocketAddress.inetSocketAddress(port, url.getHost()),
            tls,
            exchange.request().method(),
            target,
            headers,
            defaults(to.responseHeaders(), ids.next()),
            edits(List.of())));
  }

  /** Configured headers first; the platform's own win over them, the service's over both. */
  private List<HeaderLine> defaults(List<HeaderLine> configured, String id) {
    if (options.policy() == HeaderPolicy.TRANSPARENT) {
      return configured;
    }
    List<HeaderLine> all = new ArrayList<>(answers.platformHeaders(id));
    for (HeaderLine line : configured) {
      if (all.stream().noneMatch(ours -> ours.is(line.name()))) {
        all.add(line);
      }
    }
    return all;
  }

  private List<HeaderEdit> edits(List<HeaderEdit> configured) {
    if (options.policy() == HeaderPolicy.TRANSPARENT) {
      return configured;
    }
    List<HeaderEdit> all = new ArrayList<>(configured);
    all.add(new HeaderEdit(HeaderEdit.Op.SET, "server", "Vercel"));
    return all;
  }

  private void send(Exchange exchange, Outbound outbound) {
    exchange.request().pause();
    IntConsumer onFailure = status -> fail(exchange, status == 504 ? TIMED_OUT : CRASHED);
    if (exchange.head().webSocket()) {
      new WebSocketRelay(pools, exchange, outbound, onFailure).start();
    } else {
      new HttpRelay(vertx, pools, options.responseTimeout(), exchange, outbound, onFailure).start();
    }
  }

  private void fail(Exchange exchange, Verdict.Failure failure) {
    HttpServerRequest request = exchange.request();
    if (exchange.head().webSocket() && options.policy() == HeaderPolicy.VERCEL_DEV) {
      request.connection().close();
      return;
    }
    Verdict.Failure shown =
        failure.equals(CRASHED) && options.policy() != HeaderPolicy.VERCEL_DEV
            ? NOT_RUNNING
            : failure;
    answers.failure(drained(request), shown);
  }

  /** Lets the rest of the body arrive unread, so that the connection can serve the next request. */
  private static HttpServerRequest drained(HttpServerRequest request) {
    return request.isEnded() ? request : request.handler(chunk -> {}).resume();
  }

  private static void refuse(HttpServerRequest request, int status) {
    request.response().putHeader("Connection", "close").setStatusCode(status).end();
    request.connection().close();
  }
}
