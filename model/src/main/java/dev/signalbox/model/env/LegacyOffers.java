package dev.signalbox.model.env;

import dev.signalbox.model.framework.Framework;
import dev.signalbox.model.framework.FrameworkCatalog;
import dev.signalbox.model.resolve.LegacyService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What services of the older model are given unasked (build-utils 13.35, vercel dev 64.0.2). */
final class LegacyOffers {
  private LegacyOffers() {}

  /**
   * Addresses and prefixes of all web services, the receiver's own among them. Of two services
   * whose names make the same variable the later counts.
   *
   * @param origin scheme and host of the project, without a slash at the end
   * @param browserPrefixes of the variables that frontends let into the browser
   */
  static List<Offer> addresses(
      List<LegacyService> services, String origin, Set<String> browserPrefixes) {
    List<Offer> offers = new ArrayList<>();
    for (LegacyService service : services.reversed()) {
      LegacyService.Prefix routing = service.routing();
      if (service.web() && routing != null) {
        String name = service.name().toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
        String url = origin + (routing.path().equals("/") ? "" : routing.path());
        offers.add(new Offer(name, new Origin.ServiceUrl(service.name()), url, !url.contains("<")));
        for (String prefix : browserPrefixes) {
          offers.add(
              Offer.known(prefix + name, new Origin.ServicePath(service.name()), routing.path()));
        }
      }
    }
    return offers;
  }

  /** The prefix under which variables of a service's own framework reach the browser. */
  static Set<String> browserPrefixes(Stream<LegacyService> services) {
    return services
        .flatMap(service -> FrameworkCatalog.find(service.framework()).stream())
        .map(Framework::envPrefix)
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What tells a service its kind and the prefix that its runtime takes off. */
  static List<Offer> marks(LegacyService service) {
    List<Offer> marks = new ArrayList<>();
    marks.add(Offer.vercel("VERCEL_SERVICE_TYPE", service.type()));
    if (service.trigger() != null) {
      marks.add(Offer.vercel("VERCEL_SERVICE_TRIGGER", service.trigger()));
    }
    LegacyService.Prefix routing = service.routing();
    if (routing != null && !routing.path().equals("/")) {
      marks.add(Offer.vercel("VERCEL_SERVICE_ROUTE_PREFIX", routing.path()));
      marks.add(Offer.vercel("VERCEL_SERVICE_ROUTE_PREFIX_STRIP", "1"));
    }
    return marks;
  }

  /** Whether a queue starts a service. */
  static boolean queued(LegacyService service) {
    return service.type().equals("worker")
        || (service.type().equals("job")
            && ("queue".equals(service.trigger()) || "workflow".equals(service.trigger())));
  }
}
