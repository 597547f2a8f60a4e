package dev.signalbox.app.router;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.util.List;

/**
 * A request as it is to be sent on.
 *
 * @param address where to connect
 * @param tls whether to speak TLS
 * @param method the method
 * @param target the origin-form target
 * @param headers end-to-end headers, {@code Host} included
 * @param defaults headers of the answer unless the service sets them
 * @param edits changes to the service's answer headers
 */
record Outbound(
    SocketAddress address,
    boolean tls,
    HttpMethod method,
    String target,
    MultiMap headers,
    List<HeaderLine> defaults,
    List<HeaderEdit> edits) {

  RequestOptions options() {
    return new RequestOptions()
        .setServer(address)
        .setHost(address.host())
        .setPort(address.port())
        .setSsl(tls)
        .setMethod(method)
        .setURI(target);
  }
}
