package dev.signalbox.app.router;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A running router on a loopback port. Decider and targets can be swapped while it runs; open
 * connections stay open and requests in flight end under the decision they began with.
 */
public final class LocalRouter implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(LocalRouter.class.getName());

  private final Vertx vertx;
  private final int port;
  private final LiveSite site;

  private LocalRouter(Vertx vertx, int port, LiveSite site) {
    this.vertx = vertx;
    this.port = port;
    this.site = site;
  }

  /**
   * Opens the port. Requests are held until {@link #ready()}.
   *
   * @throws IOException when no port in reach is free
   */
  public static LocalRouter open(
      RouterOptions options, RouteDecider decider, Targets targets, RouterListener listener)
      throws IOException {
    return open(options, decider, targets, listener, null, new SharedPools());
  }

  /**
   * The same, beside other routers of the project.
   *
   * @param caller the service whose calls come here, for every account to name; null for requests
   *     from outside
   * @param pools the connections to services of all of them
   * @throws IOException when no port in reach is free
   */
  public static LocalRouter open(
      RouterOptions options,
      RouteDecider decider,
      Targets targets,
      RouterListener listener,
      @Nullable String caller,
      SharedPools pools)
      throws IOException {
    LiveSite site = new LiveSite(decider, targets, listener, caller);
    Vertx vertx =
        Vertx.builder().with(vertxOptions(options)).withTransport(new PatientTransport()).build();
    try {
      return new LocalRouter(vertx, listen(vertx, options, site, pools), site);
    } catch (IOException e) {
      vertx.close();
      throw e;
    }
  }

  /** Another program may take a port between the look at it and its opening: the next is tried. */
  private static int listen(Vertx vertx, RouterOptions options, LiveSite site, SharedPools pools)
      throws IOException {
    int from = options.port();
    while (true) {
      int port = FreePort.from(from, options);
      try {
        vertx
            .deployVerticle(
                () -> new RouterVerticle(options, port, site, pools),
                new DeploymentOptions().setInstances(options.eventLoops()))
            .toCompletionStage()
            .toCompletableFuture()
            .join();
        return port;
      } catch (CompletionException e) {
        if (!(e.getCause() instanceof BindException) || !options.nextFreePort()) {
          throw new IOException("Port " + port + " could not be opened", e);
        }
        from = from == 0 ? 0 : port + 1;
      }
    }
  }

  /** The port it listens on, on 127.0.0.1. */
  public int port() {
    return port;
  }

  /** Lets held and future requests through. */
  public void ready() {
    site.open();
  }

  /** Swaps the decider; takes effect with the next request. */
  public void route(RouteDecider decider) {
    site.decider(decider);
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static VertxOptions vertxOptions(RouterOptions options) {
    return new VertxOptions()
        .setEventLoopPoolSize(options.eventLoops())
        .setInternalBlockingPoolSize(2)
        .setWorkerPoolSize(1)
        .setFileSystemOptions(
            new FileSystemOptions()
                .setFileCachingEnabled(false)
                .setClassPathResolvingEnabled(false));
  }

  /** The site of a router, its parts swapped from other threads. */
  private static final class LiveSite implements Site {
    private final RouterListener listener;
    private final @Nullable String caller;
    private final AtomicLong count = new AtomicLong();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Targets targets;
    private volatile RouteDecider decider;

    LiveSite(
        RouteDecider decider, Targets targets, RouterListener listener, @Nullable String caller) {
      this.decider = decider;
      this.targets = targets;
      this.listener = listener;
      this.caller = caller;
    }

    void open() {
      ready.complete(null);
    }

    void decider(RouteDecider next) {
      decider = next;
    }

    @Override
    public boolean isReady() {
      return ready.isDone();
    }

    @Override
    public void whenReady(Runnable action) {
      CompletableFuture<Void> _ = ready.thenRun(action);
    }

    @Override
    public RouteDecider decider() {
      return decider;
    }

    @Override
    public Targets targets() {
      return targets;
    }

    @Override
    public void ended(Exchange exchange) {
      listener.ended(exchange.event(count.incrementAndGet(), caller));
    }

    @Override
    public void problem(String what, @Nullable Throwable cause) {
      LOG.log(Level.WARNING, what, cause);
    }
  }
}
