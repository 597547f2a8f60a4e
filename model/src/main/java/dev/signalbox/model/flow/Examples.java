package dev.signalbox.model.flow;

import dev.signalbox.model.automaton.Budget;
import dev.signalbox.model.automaton.Compiled;
import dev.signalbox.model.automaton.Language;
import dev.signalbox.model.automaton.RegexCompiler;
import dev.signalbox.model.automaton.UndecidedException;
import dev.signalbox.model.config.Condition;
import dev.signalbox.model.finding.Witness;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Picks requests out of regions, the ones people find natural first. */
public final class Examples {
  private static final List<String> NATURAL_PATHS =
      List.of(
          "^(?:/(?:[a-z][a-z0-9]+(?:-[a-z0-9]+)*|42))+$",
          "^(?:/[A-Za-z0-9._~-]+)+$",
          "^(?:/[A-Za-z0-9._~-]+)*/?$",
          "^(?:/[^/]+)*/?$",
          "");
  private static final List<String> NATURAL_VALUES =
      List.of("^[a-z0-9][a-z0-9.-]*$", "^[ -~]+$", "");
  private static final List<String> USUAL_METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH");
  private static final String USUAL_HOST = "app.example.com";

  private Budget budget;
  private final List<Language> paths;
  private final List<Language> values;

  /** Prepares what counts as natural. */
  public Examples(Budget budget) {
    this.budget = budget;
    this.paths = NATURAL_PATHS.stream().map(this::language).toList();
    this.values = NATURAL_VALUES.stream().map(this::language).toList();
  }

  void begin(Budget next) {
    this.budget = next;
  }

  /** A natural request of a region that has some. */
  public Witness of(Region region) {
    return witness(pick(region));
  }

  /** A natural request of a region that has some, as a region of its own. */
  public Region pick(Region region) {
    Box box = region.boxes().getFirst();
    SortedMap<Variable, Values> values = new TreeMap<>(box.values());
    values.replaceAll((variable, held) ->
        held.absent() ? held.one() : new Values(false, Language.of(value(variable, held))));
    return Region.of(new Box(Language.of(first(box.path(), paths)), values));
  }

  /** The request a region of a single one stands for. */
  public Witness witness(Region single) {
    Box box = single.boxes().getFirst();
    String method = "GET";
    List<String> query = new ArrayList<>();
    List<String> cookies = new ArrayList<>();
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (Map.Entry<Variable, Values> entry : box.values().entrySet()) {
      Variable variable = entry.getKey();
      String value = entry.getValue().present().shortest().orElse("");
      if (value.isEmpty()) {
        continue;
      }
      switch (variable.kind()) {
        case METHOD -> method = value;
        case HOST -> headers.put("host", List.of(value));
        case HEADER -> headers.put(variable.key(), List.of(value));
        case COOKIE -> cookies.add(variable.key() + "=" + value);
        case QUERY -> query.add(encoded(variable.key()) + "=" + encoded(value));
        case OPAQUE -> {
          // Its test has no automaton, so no value is known to pass or fail it.
        }
      }
    }
    if (!cookies.isEmpty()) {
      headers.put("cookie", List.of(String.join("; ", cookies)));
    }
    String search = query.isEmpty() ? "" : "?" + String.join("&", query);
    return new Witness(method, box.path().shortest().orElseThrow() + search, headers);
  }

  /** A natural value that a condition wants; empty when no automaton tells which ones it wants. */
  public Optional<String> value(Condition condition) {
    try {
      return new Conditions(budget)
          .read(List.of(), List.of(condition), List.of()).entrySet().stream()
              .filter(wanted -> wanted.getKey().kind() != Variable.Kind.OPAQUE)
              .filter(wanted -> !wanted.getValue().present().isEmpty())
              .map(wanted -> value(wanted.getKey(), wanted.getValue()))
              .findFirst();
    } catch (UndecidedException beyond) {
      return Optional.empty();
    }
  }

  private String value(Variable variable, Values held) {
    Language allowed = held.present();
    List<String> usual =
        switch (variable.kind()) {
          case METHOD -> USUAL_METHODS;
          case HOST -> List.of(USUAL_HOST);
          default -> List.of("1");
        };
    return usual.stream()
        .filter(allowed::contains)
        .findFirst()
        .orElseGet(() -> first(allowed, values));
  }

  private String first(Language allowed, List<Language> preferences) {
    return preferences.stream()
        .flatMap(preferred -> allowed.shortestIn(preferred, budget).stream())
        .findFirst()
        .orElseThrow();
  }

  private Language language(String regex) {
    return RegexCompiler.compile(regex, false, budget) instanceof Compiled.Exact exact
        ? exact.language()
        : Language.all();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
