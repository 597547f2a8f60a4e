package dev.signalbox.app.serve;

import dev.signalbox.app.router.Decision;
import dev.signalbox.app.router.RequestHead;
import dev.signalbox.app.router.RouteDecider;
import dev.signalbox.app.router.Verdict;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.route.trace.RuleMatch;
import java.util.function.Function;

/**
 * Reproduces what {@code vercel dev} 64.0.2 does before and beside its rules. With upgrades: only
 * the top-level table decides, the service sees the URL as it came, and everything but a service
 * closes the connection.
 */
final class DevDecider implements RouteDecider {
  private final Function<RouteRequest, Resolution> simulator;
  private final RouteDecider ordinary;

  /**
   * @param simulator answers without a trace
   * @param ordinary decides everything that is no upgrade
   */
  DevDecider(Function<RouteRequest, Resolution> simulator, RouteDecider ordinary) {
    this.simulator = simulator;
    this.ordinary = ordinary;
  }

  @Override
  public Decision decide(RequestHead head) {
    if (!head.offersUpgrade()) {
      return ordinary.decide(DevTarget.of(head));
    }
    if (!head.webSocket()) {
      return Decision.of(new Verdict.Hangup());
    }
    RequestHead collapsed = collapsed(head);
    RouteRequest request = ResolutionDecider.request(collapsed);
    Resolution resolution = simulator.apply(request);
    for (RuleMatch match : resolution.matches()) {
      var to = match.rule().action().service();
      if (match.table().isEmpty() && to != null) {
        String service = to.service();
        Verdict verdict = Verdict.ToService.asReceived(service, collapsed);
        return new Decision(verdict, service, match.rule().id(), request);
      }
    }
    return resolution.outcome() instanceof Outcome.ToService owner
        ? Decision.of(Verdict.ToService.asReceived(owner.service(), collapsed))
        : Decision.of(new Verdict.Hangup());
  }

  private static RequestHead collapsed(RequestHead head) {
    String path = head.path();
    String target = path.replaceAll("/{2,}", "/") + head.target().substring(path.length());
    return DevTarget.withTarget(head, DevTarget.normal(target));
  }
}
