package dev.signalbox.app.router;

import dev.signalbox.app.router.ServiceConnection.Place;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.function.Consumer;

/**
 * A request as it is to be sent on.
 *
 * @param place where to connect
 * @param method the method
 * @param target the origin-form target
 * @param headers writes the end-to-end headers, {@code Host} included
 * @param platform whether the answer passes as one of the platform
 * @param defaults headers of the answer unless the service sets them
 * @param change what rules change in the answer's headers afterwards
 */
record Outbound(
    Place place,
    HttpMethod method,
    String target,
    Consumer<MultiMap> headers,
    boolean platform,
    List<HeaderLine> defaults,
    AnswerChange change) {}
