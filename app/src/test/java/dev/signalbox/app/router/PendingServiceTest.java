package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Requests for a service that starts wait for it; those for others do not. */
class PendingServiceTest extends RouterFixture {
  private final CompletableFuture<String> settled = new CompletableFuture<>();
  private final AtomicReference<Target> slow = new AtomicReference<>(new Target.Pending(settled));

  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

  private LocalRouter router() throws Exception {
    return router(
        options(),
        head -> Decision.of(Verdict.ToService.asReceived(head.target().substring(1), head)),
        service -> {
          asked.add(service);
          return service.equals("slow") ? slow.get() : new Target.Stub();
        });
  }

  /** A request that waits. */
  private Wire waiting(LocalRouter router) throws Exception {
    Wire client = connect(router).send(get("/slow"));
    assertThat(asked.poll(10, TimeUnit.SECONDS)).isEqualTo("slow");
    return client;
  }

  @Test
  void theRequestIsAnsweredOnceTheServiceRuns() throws Exception {
    Wire client = waiting(router());
    slow.set(new Target.Local("127.0.0.1", answering(OK).port()));
    settled.complete("running");
    assertThat(client.head().status()).isEqualTo(200);
  }

  @Test
  void theRequestFailsOnceTheServiceHas() throws Exception {
    Wire client = waiting(router());
    slow.set(new Target.Absent());
    settled.complete("failed");
    assertThat(client.head().status()).isEqualTo(502);
    assertThat(event().error()).isEqualTo("slow is not running");
  }

  @Test
  void otherServicesAnswerMeanwhile() throws Exception {
    LocalRouter router = router();
    waiting(router);
    assertThat(connect(router).send(get("/other")).head().status()).isEqualTo(200);
  }

  @Test
  void theServiceHearsNothingOfAClientThatLeftBefore() throws Exception {
    Backend backend = answering(OK);
    LocalRouter router = router();
    waiting(router).close();
    assertThat(event().status()).isZero();
    slow.set(new Target.Local("127.0.0.1", backend.port()));
    settled.complete("running");
    assertThat(connect(router).send(get("/slow")).head().status()).isEqualTo(200);
    assertThat(backend.receivedCount()).isEqualTo(1);
  }
}
