package dev.signalbox.model.env;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a service finds in its environment.
 *
 * @param service its name
 * @param variables what it receives, sorted by name
 * @param withheld what it does not receive although the config or the model asks for it
 */
public record ServiceVariables(String service, List<Variable> variables, List<Withheld> withheld) {
  /** Keeps immutable copies. */
  public ServiceVariables {
    variables = List.copyOf(variables);
    withheld = List.copyOf(withheld);
  }

  /** Of each name the first offer is given, the others are hidden. */
  static ServiceVariables of(String service, Stream<Offer> offers, List<Withheld> withheld) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    offers.forEach(offer ->
        variables.merge(
            offer.name(), new Variable(offer, List.of()), (best, next) -> hide(best, offer)));
    List<Variable> sorted =
        variables.values().stream().sorted(Comparator.comparing(Variable::name)).toList();
    return new ServiceVariables(service, sorted, withheld);
  }

  private static Variable hide(Variable best, Offer weaker) {
    return new Variable(
        best.given(), Stream.concat(best.hidden().stream(), Stream.of(weaker)).toList());
  }

  /** The variable with a name. */
  public Optional<Variable> find(String name) {
    return variables.stream().filter(variable -> variable.name().equals(name)).findFirst();
  }

  /** Names and values of what is completely known, for a process. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    variables.stream()
        .map(Variable::given)
        .filter(Offer::known)
        .forEach(offer -> values.put(offer.name(), offer.value()));
    return values;
  }
}
