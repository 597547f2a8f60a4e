package dev.signalbox.model.env;

import dev.signalbox.model.config.Binding;
import dev.signalbox.model.config.Service;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the bindings of one caller give it; of two with the same variable the later counts.
 *
 * @param offers the winners first
 * @param withheld bindings that give nothing
 */
record BindingOffers(List<Offer> offers, List<Withheld> withheld) {
  /** Runtimes that cannot read bindings on the platform; vercel dev sets them all the same. */
  private static final Set<String> WITHOUT_BINDINGS = Set.of("go", "rust");

  /** In a local run, where a service that does not start has no address. */
  static BindingOffers local(Service caller, Set<String> started, Addresses addresses) {
    return new BindingOffers(
        whole(caller)
            .filter(binding -> started.contains(binding.service()))
            .map(binding -> address(caller.name(), binding, addresses))
            .toList(),
        whole(caller)
            .filter(binding -> !started.contains(binding.service()))
            .map(binding ->
                withheld(binding, "Service " + binding.service() + " is not there to be started."))
            .toList());
  }

  /** On the platform, where the address is opaque and exists at run time only. */
  static BindingOffers platform(Service caller, Set<String> deployed, @Nullable String runtime) {
    if (runtime != null && WITHOUT_BINDINGS.contains(runtime)) {
      String reason = "The native " + runtime + " runtime cannot read bindings on the platform.";
      return new BindingOffers(
          List.of(), whole(caller).map(binding -> withheld(binding, reason)).toList());
    }
    return opaque(caller, deployed);
  }

  private static BindingOffers opaque(Service caller, Set<String> deployed) {
    BindingOffers local = local(caller, deployed, (from, to) -> "<internal URL of " + to + ">");
    return new BindingOffers(
        local.offers().stream()
            .map(offer -> Offer.later(offer.name(), offer.origin(), offer.value()))
            .toList(),
        local.withheld());
  }

  /** Those with target and variable, the last one first. */
  private static Stream<Binding> whole(Service caller) {
    return caller.bindings().reversed().stream()
        .filter(binding -> binding.service() != null && binding.env() != null);
  }

  private static Offer address(String caller, Binding binding, Addresses addresses) {
    String target = Objects.requireNonNull(binding.service());
    String name = Objects.requireNonNull(binding.env());
    String url = addresses.url(caller, target);
    return url == null
        ? Offer.later(name, origin(binding), "http://127.0.0.1:<port of " + target + ">")
        : Offer.known(name, origin(binding), url);
  }

  private static Withheld withheld(Binding binding, String reason) {
    return new Withheld(Objects.requireNonNull(binding.env()), origin(binding), reason);
  }

  private static Origin origin(Binding binding) {
    return new Origin.Binding(binding.index(), Objects.requireNonNull(binding.service()));
  }
}
