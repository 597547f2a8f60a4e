package dev.signalbox.app.serve;

import dev.signalbox.app.router.Decision;
import dev.signalbox.app.router.ExchangeEvent;
import dev.signalbox.app.router.HeaderLine;
import dev.signalbox.app.router.RequestHead;
import dev.signalbox.app.router.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests as tests need them. */
public final class Requests {
  private Requests() {}

  static RequestHead head(String method, String target, HeaderLine... headers) {
    return new RequestHead(method, target, List.of(headers), "127.0.0.1", false);
  }

  /** A request that a service answered; without an owner the router did. */
  public static ExchangeEvent answered(
      @Nullable String caller, String target, @Nullable String owner, int status) {
    RequestHead head = head("GET", target);
    Verdict verdict =
        owner == null
            ? new Verdict.Failure(404, "NOT_FOUND")
            : Verdict.ToService.asReceived(owner, head);
    return new ExchangeEvent(
        1, Instant.EPOCH, caller, head, Decision.of(verdict), status, Duration.ZERO, 0, 0, null);
  }
}
