package dev.signalbox.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ports of services that have not started yet. */
class PortsTest {
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
  void everyServiceGetsAPortOfItsOwn() throws IOException {
    assertThat(Ports.find(List.of("web", "api", "jobs")).values()).doesNotHaveDuplicates();
  }

  private static void listen(String address, int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, port));
    }
  }
}
