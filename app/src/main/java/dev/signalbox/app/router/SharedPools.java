package dev.signalbox.app.router;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The connections to services of all routers and event loops that serve one project. A service that
 * takes one connection at a time waits for whichever of them rests, so they must know of each
 * other.
 */
public final class SharedPools {
  private final List<ConnectionPools> all = new CopyOnWriteArrayList<>();

  void add(ConnectionPools pools) {
    all.add(pools);
  }

  void remove(ConnectionPools pools) {
    all.remove(pools);
  }

  /** Closes every resting connection to a service on this machine; from any thread. */
  void makeRoom(int port) {
    all.forEach(pools -> pools.makeRoom(port));
  }
}
