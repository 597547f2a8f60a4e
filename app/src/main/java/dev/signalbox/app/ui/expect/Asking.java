package dev.signalbox.app.ui.expect;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.TypedRequest;
import java.util.List;
import java.util.Optional;

/** The request of an expectation. */
final class Asking {
  private Asking() {}

  /** Empty when its URL is neither a path nor a full URL. */
  static Optional<RouteRequest> request(Expectation expectation) {
    List<HeaderField> headers =
        expectation.headers().entrySet().stream()
            .map(header -> new HeaderField(header.getKey(), header.getValue()))
            .toList();
    return TypedRequest.of(expectation.method(), expectation.url(), headers);
  }
}
