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
 * @param platform whether the answer passes as one of the platform
 * @param defaults headers of the answer unless the service sets them
 * @param change what rules change in the answer's headers afterwards
 */
record Outbound(
    SocketAddress address,
    boolean tls,
    HttpMethod method,
    String target,
    MultiMap headers,
    boolean platform,
    List<HeaderLine> defaults,
    AnswerChange change) {

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
