package dev.signalbox.app.router;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelOption;
import io.vertx.core.impl.transports.NioTransport;
import io.vertx.core.net.ClientOptionsBase;
import io.vertx.core.spi.transport.Transport;

/**
 * Sockets towards services that keep reading after a write failed. A service that does not want a
 * request's body answers, closes, and thereby resets the connection; Netty would otherwise drop the
 * answer that has already arrived when the next piece of the body cannot be written.
 */
final class PatientTransport implements io.vertx.core.transport.Transport {
  private final Transport sockets =
      new NioTransport() {
        @Override
        public void configure(
            ClientOptionsBase options,
            int connectTimeout,
            boolean domainSocket,
            Bootstrap bootstrap) {
          super.configure(options, connectTimeout, domainSocket, bootstrap);
          bootstrap.option(ChannelOption.AUTO_CLOSE, false);
        }
      };

  @Override
  public String name() {
    return "nio-patient";
  }

  @Override
  public boolean available() {
    return true;
  }

  @Override
  public Throwable unavailabilityCause() {
    throw new IllegalStateException("always available");
  }

  @Override
  public Transport implementation() {
    return sockets;
  }
}
