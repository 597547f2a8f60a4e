package dev.signalbox.model.env;

import dev.signalbox.model.config.Service;
import dev.signalbox.model.resolve.LegacyService;
import dev.signalbox.model.resolve.ResolvedService;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The variables of deployed services, as far as the files of a project tell. That a variable of the
 * project hides a binding is taken over from vercel dev; Vercel does not document it.
 */
final class PlatformVariables {
  private static final String DEPLOYMENT = "<deployment>";

  private final Project services;
  private final ProjectVariables project;

  PlatformVariables(Project services, ProjectVariables project) {
    this.services = services;
    this.project = project;
  }

  List<ServiceVariables> all() {
    return Stream.concat(
            services.declared().stream().map(this::current),
            services.legacy().stream().map(this::legacy))
        .toList();
  }

  private ServiceVariables current(Service service) {
    @Nullable String runtime =
        services.resolved(service.name()).map(ResolvedService::runtime).orElse(service.runtime());
    BindingOffers bindings = BindingOffers.platform(service, services.running(), runtime);
    return ServiceVariables.of(
        service.name(),
        layers(Stream.of(), bindings.offers()),
        Stream.concat(bindings.withheld().stream(), withheld()).toList());
  }

  private ServiceVariables legacy(LegacyService service) {
    List<Offer> addresses =
        LegacyOffers.addresses(
            services.legacy(),
            "https://" + DEPLOYMENT,
            LegacyOffers.browserPrefixes(services.legacy().stream()));
    Stream<Offer> marks =
        Stream.concat(
            Stream.of(Offer.vercel("VERCEL_SERVICE_NAME", service.name())),
            LegacyOffers.marks(service).stream());
    return ServiceVariables.of(service.name(), layers(marks, addresses), withheld().toList());
  }

  /** Strongest first. */
  private Stream<Offer> layers(Stream<Offer> marks, List<Offer> addresses) {
    Stream<Offer> system =
        Stream.of(
            Offer.vercel("VERCEL", "1"),
            Offer.later("VERCEL_ENV", new Origin.Vercel(), "<production, preview or a custom one>"),
            Offer.later("VERCEL_URL", new Origin.Vercel(), DEPLOYMENT),
            Offer.later("VERCEL_REGION", new Origin.Vercel(), "<region>"));
    return Stream.of(
            system, marks, project.offers().stream().filter(this::atRunTime), addresses.stream())
        .flatMap(layer -> layer);
  }

  private boolean atRunTime(Offer offer) {
    return offer.origin().equals(new Origin.Setting("env"));
  }

  private Stream<Withheld> withheld() {
    return project.offers().stream()
        .filter(offer -> !atRunTime(offer))
        .map(offer -> new Withheld(offer.name(), offer.origin(), reason(offer.origin())));
  }

  private static String reason(Origin origin) {
    return origin instanceof Origin.File
        ? origin.words() + " is not read on the platform; set it in the settings of the project."
        : "It is set while the service is built, not while it runs.";
  }
}
