package dev.signalbox.model.env;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What vercel dev 64.0.2 itself sets for every service. */
final class DevOffers {
  private static final String CLI_VERSION = "64.0.2";
  private static final String QUEUES = "http://127.0.0.1:4782";
  private static final String CACHE = "http://127.0.0.1:4783/v1/suspense-cache/";
  private static final String SCHEDULES = "http://127.0.0.1:4784";
  private static final String TOKEN = "vc-dev-token";

  private DevOffers() {}

  /**
   * Nothing hides these.
   *
   * @param queued whether a queue starts any service of the project
   */
  static List<Offer> forced(LocalRun run, boolean queued) {
    List<Offer> offers = new ArrayList<>();
    offers.add(Offer.vercel("__VERCEL_DEV_RUNNING", "1"));
    offers.add(Offer.vercel("VERCEL_CLI_VERSION", CLI_VERSION));
    offers.add(Offer.vercel("VERCEL_REGION", "dev1"));
    offers.add(Offer.later("VERCEL_DEV_PORT", new Origin.Vercel(), "<its port>"));
    offers.add(Offer.later("PORT", new Origin.Vercel(), "<its port>"));
    if (queued) {
      offers.add(Offer.vercel("VERCEL_HAS_WORKER_SERVICES", "1"));
    }
    if (run.resources()) {
      offers.addAll(resources());
    }
    return offers;
  }

  private static List<Offer> resources() {
    return List.of(
        Offer.vercel("VERCEL_QUEUE_BASE_URL", QUEUES),
        Offer.vercel("VERCEL_QUEUE_TOKEN", TOKEN),
        Offer.vercel("VERCEL_SCHEDULE_BASE_URL", SCHEDULES),
        Offer.vercel("VERCEL_SCHEDULE_TOKEN", TOKEN),
        Offer.vercel("VERCEL_SCHEDULE_DEV_API_VERSION", "1"));
  }

  /** These hide what the project sets, and the environment of the run hides them. */
  static Stream<Offer> overProject() {
    return Stream.of(
        Offer.vercel("NOW_REGION", "dev1"),
        Offer.vercel("VERCEL_ENV", "development"),
        Offer.vercel("VERCEL", "1"));
  }

  /** These hide bindings and nothing else. */
  static Stream<Offer> underProject() {
    return Stream.of(Offer.vercel("NODE_ENV", "development"));
  }

  /** Anything hides these. */
  static Stream<Offer> defaults(LocalRun run) {
    Stream<Offer> terminal =
        Stream.of(
            Offer.vercel("FORCE_COLOR", run.colour() ? "1" : "0"), Offer.vercel("BROWSER", "none"));
    Stream<Offer> cache =
        Stream.of(
            Offer.vercel("RUNTIME_CACHE_ENDPOINT", CACHE),
            Offer.vercel("RUNTIME_CACHE_HEADERS", "{\"authorization\":\"Bearer " + TOKEN + "\"}"));
    return run.resources() ? Stream.concat(terminal, cache) : terminal;
  }
}
