package dev.signalbox.app.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A free port for every service, found before any of them starts so that bindings can name it, and
 * held until they do: nobody else is given it. Nothing listens there meanwhile. Until this is
 * closed no other Signalbox gives it to a service, however long the service takes to listen.
 */
public final class Ports implements AutoCloseable {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<SocketChannel> held = new ArrayList<>();
  private final PortClaims claims;

  private Ports(PortClaims claims) {
    this.claims = claims;
  }

  /**
   * One free port for each name, all different, free on both loopback families.
   *
   * @throws IOException when the system has no free port
   */
  public static Ports hold(List<String> services) throws IOException {
    return hold(services, PortClaims.ofUser());
  }

  static Ports hold(List<String> services, PortClaims claims) throws IOException {
    Ports ports = new Ports(claims);
    try {
      for (String service : services) {
        ports.add(service);
      }
      return ports;
    } catch (IOException e) {
      ports.close();
      throw e;
    }
  }

  /** The same, given back at once: for who listens there itself. */
  public static Map<String, Integer> find(List<String> services) throws IOException {
    try (Ports ports = hold(services)) {
      return ports.numbers();
    }
  }

  private void add(String service) throws IOException {
    int port;
    do { // one that is refused stays held, or the system might offer it again
      SocketChannel socket = SocketChannel.open();
      held.add(socket);
      socket.bind(new InetSocketAddress(0));
      port = ((InetSocketAddress) socket.getLocalAddress()).getPort();
    } while (!claims.claim(port));
    numbers.put(service, port);
  }

  /** The port of a service; null when it was given none. */
  public @Nullable Integer of(String service) {
    return numbers.get(service);
  }

  /** All ports by service. */
  public Map<String, Integer> numbers() {
    return Map.copyOf(numbers);
  }

  /** Lets go of the ports, so that the services can take them. */
  public void release() throws IOException {
    for (SocketChannel socket : held) {
      socket.close();
    }
    held.clear();
  }

  /** Gives the ports back. */
  @Override
  public void close() throws IOException {
    release();
    claims.close();
  }
}
