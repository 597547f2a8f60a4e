package dev.signalbox.app.router;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Measures how much one side takes when the other does not read. */
final class Flow {
  private static final byte[] BLOCK = new byte[64 * 1024];

  /** Something bytes can be written to. */
  @FunctionalInterface
  interface Sink {
    void write(byte[] block) throws IOException;
  }

  private Flow() {}

  /** Writes until a block is not taken for half a second; the bytes written until then. */
  static long bytesTakenBeforeStalling(Sink sink) throws InterruptedException {
    long taken = 0;
    try {
      while (taken < 400_000_000) {
        FutureTask<Void> write =
            new FutureTask<>(() -> {
              sink.write(BLOCK);
              return null;
            });
        Thread.ofVirtual().start(write);
        write.get(500, TimeUnit.MILLISECONDS);
        taken += BLOCK.length;
      }
    } catch (TimeoutException | ExecutionException e) {
      return taken;
    }
    return taken;
  }
}
