package dev.signalbox.app.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which port a router answers on. */
class FreePortTest extends RouterFixture {
  private static final Decision CRASH = Decision.of(new Verdict.Failure(500, "X"));
  private static final Target ABSENT = new Target.Absent();

  @Test
  void routersOpenedAtTheSameTimeGetPortsOfTheirOwn() throws Exception {
    int wanted = FreePort.from(0, options());
    Callable<LocalRouter> open =
        () -> router(options().withPort(wanted, true), head -> CRASH, service -> ABSENT);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<LocalRouter>> opening =
          threads.invokeAll(Stream.generate(() -> open).limit(8).toList());
      assertThat(opening)
          .extracting(router -> router.get().port())
          .doesNotHaveDuplicates()
          .allMatch(port -> port >= wanted);
    }
  }

  @Test
  void aPortThatAnswersAsLocalhostIsPassedOver() throws Exception {
    try (ServerSocket other = onTheOtherLoopback()) {
      int taken = other.getLocalPort();
      assertThat(FreePort.from(taken, options().withPort(taken, true))).isGreaterThan(taken);
    }
  }

  @Test
  void aTakenPortIsRefusedWhenNoOtherWillDo() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      int taken = other.getLocalPort();
      assertThatThrownBy(() -> FreePort.from(taken, options().withPort(taken, false)))
          .hasMessage("Port " + taken + " is in use");
    }
  }

  private static ServerSocket onTheOtherLoopback() throws IOException {
    try {
      return new ServerSocket(0, 1, InetAddress.ofLiteral("::1"));
    } catch (SocketException e) {
      assumeTrue(false, "this machine has no second loopback address");
      throw e;
    }
  }
}
