package dev.signalbox.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Services as real processes. */
@DisabledOnOs(OS.WINDOWS)
class ServiceFleetTest {
  private static final String SERVER =
      "node -e \"require('http').createServer((q,r)=>r.end('hi')).listen(process.env.PORT,"
          + "()=>console.log('up '+process.pid))\"";
  private final BlockingQueue<ServiceState> states = new LinkedBlockingQueue<>();
  private final BlockingQueue<LogLine> lines = new LinkedBlockingQueue<>();
  private final List<LogLine> seen = new ArrayList<>();
  private final LogBook log = new LogBook(100, lines::add);
  private final List<ServiceFleet> opened = new ArrayList<>();
  @TempDir private Path folder;

  private ServiceFleet fleet(String command, RestartPolicy restarts) throws IOException {
    Map<String, Integer> ports = Ports.find(List.of("web"));
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PORT", String.valueOf(ports.get("web")));
    LaunchSpec spec =
        new LaunchSpec(
            "web", command, folder, environment, Objects.requireNonNull(ports.get("web")));
    ServiceFleet fleet =
        new ServiceFleet(List.of(spec), restarts, log, (service, state) -> states.add(state));
    opened.add(fleet);
    return fleet;
  }

  private ServiceState started(ServiceFleet fleet) throws Exception {
    return Objects.requireNonNull(fleet.start().get(30, TimeUnit.SECONDS).get("web"));
  }

  private <T extends ServiceState> T awaitState(Class<T> kind) throws InterruptedException {
    while (true) {
      ServiceState state = states.poll(20, TimeUnit.SECONDS);
      if (state == null) {
        throw new AssertionError("never " + kind.getSimpleName());
      }
      if (kind.isInstance(state)) {
        return kind.cast(state);
      }
    }
  }

  private long pidAfter(String word) throws InterruptedException {
    for (LogLine line : seen) {
      if (line.text().startsWith(word)) {
        seen.remove(line);
        return Long.parseLong(line.text().substring(word.length()));
      }
    }
    LogLine next = lines.poll(20, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("never logged: " + word);
    }
    seen.add(next);
    return pidAfter(word);
  }

  @AfterEach
  void stopAll() {
    opened.forEach(ServiceFleet::close);
  }

  @Test
  void serviceIsRunningOnceItsPortAnswers() throws Exception {
    assertThat(started(fleet(SERVER, RestartPolicy.never())))
        .isInstanceOf(ServiceState.Running.class);
  }

  @Test
  void exitBeforeThePortIsAFailureWithItsCode() throws Exception {
    assertThat(started(fleet("exit 3", RestartPolicy.never())))
        .isEqualTo(new ServiceState.Failed("exited with code 3 before port was available", 3));
  }

  @Test
  void codesOfServicesThatEndAtOnceAreKept() throws Exception {
    List<LaunchSpec> specs =
        IntStream.range(0, 60)
            .mapToObj(n -> new LaunchSpec("s" + n, "exit 3", folder, System.getenv(), 1))
            .toList();
    ServiceFleet fleet =
        new ServiceFleet(specs, RestartPolicy.never(), log, (service, state) -> {});
    opened.add(fleet);
    assertThat(fleet.start().get(60, TimeUnit.SECONDS).values())
        .containsOnly(new ServiceState.Failed("exited with code 3 before port was available", 3));
  }

  @Test
  void missingFolderIsAFailure() throws Exception {
    LaunchSpec spec = new LaunchSpec("web", "true", folder.resolve("none"), Map.of(), 1);
    ServiceFleet fleet =
        new ServiceFleet(List.of(spec), RestartPolicy.never(), log, (service, state) -> {});
    assertThat(started(fleet)).isInstanceOf(ServiceState.Failed.class);
  }

  @Test
  void crashIsReportedAtOnce() throws Exception {
    ServiceFleet fleet = fleet(SERVER, RestartPolicy.never());
    started(fleet);
    kill(pidAfter("up "));
    assertThat(awaitState(ServiceState.Failed.class).message()).contains("137");
    assertThat(fleet.endpoint("web")).isEmpty();
  }

  private static void kill(long pid) {
    assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
  }

  @Test
  void crashedServiceComesBackOnItsPortWhenWanted() throws Exception {
    ServiceFleet fleet =
        fleet(SERVER, new RestartPolicy(true, Duration.ofMillis(10), Duration.ofMillis(10)));
    started(fleet);
    Endpoint before = awaitState(ServiceState.Running.class).endpoint();
    kill(pidAfter("up "));
    assertThat(awaitState(ServiceState.Running.class).endpoint()).isEqualTo(before);
  }

  @Test
  void restartIsANewProcessOnTheSamePort() throws Exception {
    ServiceFleet fleet = fleet(SERVER, RestartPolicy.never());
    started(fleet);
    Endpoint before = fleet.endpoint("web").orElseThrow();
    long first = pidAfter("up ");
    fleet.restart("web").get(30, TimeUnit.SECONDS);
    assertThat(pidAfter("up ")).isNotEqualTo(first);
    assertThat(fleet.endpoint("web")).contains(before);
  }

  @Test
  void serviceOnAnotherPortIsToldApart() throws Exception {
    ServiceFleet fleet =
        fleet(
            "node -e \"const s=require('http').createServer().listen(0,()=>"
                + "console.log('http://localhost:'+s.address().port))\"",
            RestartPolicy.never());
    var _ = fleet.start();
    awaitState(ServiceState.Starting.class);
    assertThat(awaitState(ServiceState.Starting.class).hint())
        .startsWith("seems to listen on port ");
  }

  @Test
  void restartIsInProgressUntilTheServiceRunsAgain() throws Exception {
    ServiceFleet fleet = fleet(SERVER, RestartPolicy.never());
    started(fleet);
    assertThat(fleet.settling("web")).isEmpty();
    var restarted = fleet.restart("web");
    assertThat(fleet.settling("web").orElseThrow().get(30, TimeUnit.SECONDS))
        .isInstanceOf(ServiceState.Running.class);
    restarted.get(30, TimeUnit.SECONDS);
    assertThat(fleet.settling("web")).isEmpty();
  }

  @Test
  void serviceThatIsStoppedWhileItRestartsStaysStopped() throws Exception {
    ServiceFleet fleet = fleet(SERVER, RestartPolicy.never());
    started(fleet);
    var restarted = fleet.restart("web");
    fleet.stop("web").get(30, TimeUnit.SECONDS);
    assertThat(restarted.get(30, TimeUnit.SECONDS)).contains(new ServiceState.Stopped());
    assertThat(fleet.states()).containsEntry("web", new ServiceState.Stopped());
  }

  @Test
  void stopEndsEverythingTheCommandStarted() throws Exception {
    ServiceFleet fleet =
        fleet(
            "sh -c 'echo child $$; exec sleep 300' & "
                + "setsid sh -c 'echo escaped $$; exec sleep 300' & "
                + SERVER,
            RestartPolicy.never());
    started(fleet);
    long child = pidAfter("child ");
    long escaped = pidAfter("escaped ");
    fleet.close();
    assertThat(ProcessHandle.of(child)).isEmpty();
    assertThat(ProcessHandle.of(escaped)).isEmpty();
  }

  @Test
  void serviceThatIgnoresTheRequestToEndIsKilled() throws Exception {
    ServiceFleet fleet = fleet("trap '' TERM; " + SERVER + "; sleep 300", RestartPolicy.never());
    started(fleet);
    fleet.stop("web").get(10, TimeUnit.SECONDS);
    assertThat(fleet.states()).containsEntry("web", new ServiceState.Stopped());
  }

  @Test
  void stoppedServiceFreesItsPort() throws Exception {
    ServiceFleet fleet = fleet(SERVER, RestartPolicy.never());
    started(fleet);
    int port = fleet.endpoint("web").orElseThrow().port();
    fleet.close();
    try (ServerSocket again = new ServerSocket(port)) {
      assertThat(again.isBound()).isTrue();
    }
  }

  @Test
  void bothOutputsAreLoggedWithTheirStream() throws Exception {
    ServiceFleet fleet = fleet("echo good; echo bad >&2; exit 1", RestartPolicy.never());
    started(fleet);
    assertThat(log.of("web"))
        .extracting(LogLine::text, LogLine::error)
        .contains(tuple("good", false), tuple("bad", true));
  }
}
