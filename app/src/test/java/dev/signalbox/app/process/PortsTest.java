package dev.signalbox.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ports of services that have not started yet. */
class PortsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
  void nobodyElseTakesAPortThatIsHeld(String address) throws IOException {
    Ports ports = Ports.hold(List.of("web"));
    int port = Objects.requireNonNull(ports.of("web"));
    assertThatThrownBy(() -> listen(address, port)).isInstanceOf(BindException.class);
    ports.close();
    listen(address, port);
  }

  @Test
  void nothingListensOnAPortThatIsHeld() throws IOException {
    try (Ports ports = Ports.hold(List.of("web"))) {
      int port = Objects.requireNonNull(ports.of("web"));
      assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void aPortStaysClaimedUntilItIsGivenBack() throws IOException {
    Path file = folder.resolve("ports");
    Ports ports = Ports.hold(List.of("web"), PortClaims.in(file));
    int port = Objects.requireNonNull(ports.of("web"));
    ports.release();
    try (PortClaims others = PortClaims.in(file)) {
      assertThat(others.claim(port)).isFalse();
      ports.close();
      assertThat(others.claim(port)).isTrue();
    }
  }

  @Test
  void anotherProcessSeesTheClaim() throws Exception {
    Path file = folder.resolve("ports");
    try (PortClaims mine = PortClaims.in(file)) {
      assertThat(mine.claim(4711)).isTrue();
      assertThat(claimedByAnotherProcess(file, 4711)).isFalse();
      assertThat(claimedByAnotherProcess(file, 4712)).isTrue();
    }
  }

  @Test
  void portsAreFoundWhereNoClaimCanBeWrittenDown() throws IOException {
    try (Ports ports = Ports.hold(List.of("web"), PortClaims.in(folder.resolve("none/ports")))) {
      assertThat(ports.of("web")).isNotNull();
    }
  }

  private static boolean claimedByAnotherProcess(Path file, int port) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path classes =
        Path.of(PortClaims.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path tests =
        Path.of(PortsTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new ProcessBuilder(
                java,
                "-cp",
                classes + File.pathSeparator + tests,
                ClaimingProcess.class.getName(),
                file.toString(),
                String.valueOf(port))
            .inheritIO()
            .start()
            .waitFor()
        == 0;
  }

  @Test
  void everyServiceGetsAPortOfItsOwn() throws IOException {
    assertThat(Ports.find(List.of("web", "api", "jobs")).values()).doesNotHaveDuplicates();
  }

  private static void listen(String address, int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, port));
    }
  }
}
