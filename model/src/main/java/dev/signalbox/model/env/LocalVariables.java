package dev.signalbox.model.env;

import dev.signalbox.model.config.Service;
import dev.signalbox.model.resolve.LegacyService;
import java.util.List;
import java.util.stream.Stream;

/** The variables of services that vercel dev 64.0.2, or we in its place, start. */
final class LocalVariables {
  private final Project services;
  private final ProjectVariables project;
  private final LocalRun run;

  LocalVariables(Project services, ProjectVariables project, LocalRun run) {
    this.services = services;
    this.project = project;
    this.run = run;
  }

  List<ServiceVariables> all() {
    return Stream.concat(
            services.declared().stream().map(this::current),
            services.legacy().stream().map(this::legacy))
        .toList();
  }

  private ServiceVariables current(Service service) {
    BindingOffers bindings = BindingOffers.local(service, services.running(), run.addresses());
    return ServiceVariables.of(
        service.name(), layers(Stream.of(), bindings.offers()), bindings.withheld());
  }

  private ServiceVariables legacy(LegacyService service) {
    List<Offer> addresses =
        LegacyOffers.addresses(
            services.legacy(),
            "http://" + run.host(),
            LegacyOffers.browserPrefixes(Stream.of(service)));
    return ServiceVariables.of(
        service.name(), layers(LegacyOffers.marks(service).stream(), addresses), List.of());
  }

  /** Strongest first. */
  private Stream<Offer> layers(Stream<Offer> marks, List<Offer> addresses) {
    boolean queued = services.legacy().stream().anyMatch(LegacyOffers::queued);
    return Stream.of(
            DevOffers.forced(run, queued).stream(),
            marks,
            inherited(),
            DevOffers.overProject(),
            project.local(run.host()),
            DevOffers.underProject(),
            addresses.stream(),
            DevOffers.defaults(run))
        .flatMap(layer -> layer);
  }

  private Stream<Offer> inherited() {
    return run.inherited().entrySet().stream()
        .map(entry -> Offer.known(entry.getKey(), new Origin.Inherited(), entry.getValue()));
  }
}
