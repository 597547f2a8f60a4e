package dev.signalbox.app.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds a free port for every service before any of them starts, so that bindings can name it. */
public final class Ports {
  private Ports() {}

  /**
   * One free port for each name, all different, free on both loopback families when this returns.
   *
   * @throws IOException when the system has no free port
   */
  public static Map<String, Integer> reserve(List<String> services) throws IOException {
    Map<String, Integer> ports = new LinkedHashMap<>();
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (String service : services) {
        ServerSocket socket = new ServerSocket(0);
        held.add(socket);
        ports.put(service, socket.getLocalPort());
      }
      return ports;
    } finally {
      for (ServerSocket socket : held) {
        socket.close();
      }
    }
  }
}
