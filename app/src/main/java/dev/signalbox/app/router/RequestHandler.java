package dev.signalbox.app.router;

import dev.signalbox.app.router.ServiceConnection.Place;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Takes each request through refusal, decision and delivery; one instance per event loop. */
final class RequestHandler implements Handler<HttpServerRequest> {
  private static final Verdict.Failure CRASHED =
      new Verdict.Failure(500, "FUNCTION_INVOCATION_FAILED");
  private static final Verdict.Failure NOT_RUNNING =
      new Verdict.Failure(502, "FUNCTION_INVOCATION_FAILED");
  private static final Verdict.Failure TIMED_OUT =
      new Verdict.Failure(504, "FUNCTION_INVOCATION_TIMEOUT");

  private final Vertx vertx;
  private final RouterOptions options;
  private final Site site;
  private final ConnectionPools pools;
  private final ConnectionClock clients;
  private final AnswerClock clock;
  private final HostGuard hosts;
  private final VercelId ids = new VercelId();
  private final Answers answers = new Answers(ids);

  RequestHandler(
      Vertx vertx,
      RouterOptions options,
      Site site,
      ConnectionPools pools,
      ConnectionClock clients) {
    this.vertx = vertx;
    this.options = options;
    this.site = site;
    this.pools = pools;
    this.clients = clients;
    this.clock = new AnswerClock(vertx, options.responseTimeout());
    this.hosts = new HostGuard(options.extraHosts());
  }

  @Override
  public void handle(HttpServerRequest request) {
    RequestHead head = RequestReader.read(request);
    int refusal = refusal(request, head);
    if (refusal != 0) {
      refuse(request, refusal);
      return;
    }
    if (request.method().equals(HttpMethod.CONNECT)) {
      request.connection().close();
      return;
    }
    String host = head.header("host");
    if (host != null && !hosts.allows(host)) {
      Verdict.Failure stranger =
          new Verdict.Failure(
              403, "FORBIDDEN", "This router does not answer for that host name.", List.of());
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

  private int refusal(HttpServerRequest request, RequestHead head) {
    int refusal = RequestReader.refusal(head, request.version());
    boolean node = options.policy() == HeaderPolicy.VERCEL_DEV;
    return refusal == 0 && node ? NodeParser.refusal(request) : refusal;
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
      answers.failure(exchange.request(), new Verdict.Failure(404, "NOT_FOUND"));
    }
  }

  private void toService(Exchange exchange, Verdict.ToService to) {
    HttpServerRequest request = exchange.request();
    String id = ids.next();
    switch (site.targets().find(to.service())) {
      case Target.Absent absent -> {
        exchange.failed(to.service() + " is not running");
        fail(exchange, NOT_RUNNING);
      }
      case Target.Pending pending -> await(exchange, to, pending);
      case Target.Stub stub -> {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        serviceHeaders(exchange, to, "stub", id, headers);
        request.pause();
        StubService.answer(request, to, headers);
      }
      case Target.Local local when lacksHost(exchange) ->
          answers.uncaught(
              drained(request),
              "Invalid value \"undefined\" for header \"x-vercel-deployment-url\"");
      case Target.Local local ->
          send(
              exchange,
              new Outbound(
                  new Place(local.host(), local.port(), false),
                  request.method(),
                  seen(local, to.target()),
                  headers ->
                      serviceHeaders(exchange, to, hostFor(local, exchange.head()), id, headers),
                  decorates(exchange),
                  defaults(exchange, to.responseHeaders(), id),
                  to.change()));
    }
  }

  /** Holds a request until its service has started or failed, unless its client leaves first. */
  private void await(Exchange exchange, Verdict.ToService to, Target.Pending pending) {
    exchange.request().pause();
    Context here = vertx.getOrCreateContext();
    pending
        .settled()
        .whenComplete((state, error) ->
            here.runOnContext(v -> {
              if (!exchange.ended()) {
                toService(exchange, to);
              }
            }));
  }

  /** {@code vercel dev} cannot say which deployment an HTTP/1.0 client means, and fails. */
  private boolean lacksHost(Exchange exchange) {
    return options.policy() == HeaderPolicy.VERCEL_DEV && exchange.head().header("host") == null;
  }

  private String seen(Target.Local local, String target) {
    boolean dev = options.policy() == HeaderPolicy.VERCEL_DEV;
    return dev && local.publicHost() ? RuntimeTarget.of(target) : target;
  }

  private static String hostFor(Target.Local local, RequestHead head) {
    if (!local.publicHost()) {
      return local.authority();
    }
    String host = head.header("x-forwarded-host");
    String shown = host == null ? head.header("host") : host;
    return shown == null ? local.authority() : shown;
  }

  private void serviceHeaders(
      Exchange exchange, Verdict.ToService to, String authority, String id, MultiMap headers) {
    ServiceHeaders.forService(
        options.policy(), exchange.head(), to.headers(), authority, id, headers);
  }

  private void toExternal(Exchange exchange, Verdict.ToExternal to) {
    URI url = to.url();
    boolean tls = url.getScheme().equals("https");
    int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
    String id = ids.next();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    send(
        exchange,
        new Outbound(
            new Place(url.getHost(), port, tls),
            exchange.request().method(),
            url.getRawQuery() == null ? path : path + '?' + url.getRawQuery(),
            headers ->
                ServiceHeaders.forExternal(
                    options.policy(),
                    exchange.head(),
                    to.headers(),
                    url.getRawAuthority(),
                    to.service() == null ? null : id,
                    headers),
            decorates(exchange),
            defaults(exchange, to.responseHeaders(), id),
            to.change()));
  }

  /** Configured headers first; the platform's own win over them, the service's over both. */
  private List<HeaderLine> defaults(Exchange exchange, List<HeaderLine> configured, String id) {
    if (!decorates(exchange)) {
      return configured;
    }
    List<HeaderLine> platform = answers.platformHeaders(id);
    if (configured.isEmpty()) {
      return platform;
    }
    List<HeaderLine> all = new ArrayList<>(platform);
    for (HeaderLine line : configured) {
      if (all.stream().noneMatch(ours -> ours.is(line.name()))) {
        all.add(line);
      }
    }
    return all;
  }

  /** Whether answers gain the platform's headers; those to an upgrade never do. */
  private boolean decorates(Exchange exchange) {
    return options.policy() != HeaderPolicy.TRANSPARENT && !exchange.head().webSocket();
  }

  private void send(Exchange exchange, Outbound outbound) {
    IntConsumer onFailure = status -> fail(exchange, status == 504 ? TIMED_OUT : CRASHED);
    if (exchange.head().webSocket()) {
      new WebSocketRelay(vertx, pools, clients, exchange, outbound, onFailure).start();
    } else {
      new HttpRelay(vertx, clock, pools, exchange, outbound, onFailure).start();
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
