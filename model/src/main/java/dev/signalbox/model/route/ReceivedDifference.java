package dev.signalbox.model.route;

import dev.signalbox.model.config.HeaderField;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.Resolution;
import dev.signalbox.model.route.trace.TraceStep;
import dev.signalbox.model.route.url.DevQuery;
import dev.signalbox.model.route.url.InvalidUrlException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How what one service receives differs between the modes. */
final class ReceivedDifference {
  private ReceivedDifference() {}

  /** What differs, a sentence each; none when the service receives the same. */
  static List<String> of(Outcome.ToService production, Outcome.ToService dev) {
    List<String> sentences = new ArrayList<>();
    String service = production.service();
    if (!production.url().equals(dev.url())) {
      sentences.add(sentence(service, production.url(), dev.url()));
    }
    Map<String, String> platform = headers(production.requestHeaders());
    Map<String, String> locally = headers(dev.requestHeaders());
    SortedSet<String> names = new TreeSet<>(platform.keySet());
    names.addAll(locally.keySet());
    names.stream()
        .filter(name -> !words(platform, name).equals(words(locally, name)))
        .map(name -> sentence(service, words(platform, name), words(locally, name)))
        .forEach(sentences::add);
    return sentences;
  }

  /**
   * Why the query differs, where it is only that vercel dev takes it apart and puts it together
   * again, as it does for services that have rules of their own (vercel dev 64.0.2).
   */
  static Stream<String> cause(Outcome production, Resolution dev) {
    return production instanceof Outcome.ToService platform
            && dev.outcome() instanceof Outcome.ToService locally
            && platform.service().equals(locally.service())
            && !platform.url().equals(locally.url())
            && ranRulesOf(locally.service(), dev)
            && locally.url().equals(rebuilt(platform.url()))
        ? Stream.of(
            locally.service()
                + " has rules of its own, so vercel dev takes the query apart and puts it together"
                + " again.")
        : Stream.empty();
  }

  private static boolean ranRulesOf(String service, Resolution dev) {
    return dev.trace().steps().stream()
        .anyMatch(step -> step instanceof TraceStep.Tried tried && tried.table().equals(service));
  }

  private static String rebuilt(String url) {
    int question = url.indexOf('?');
    if (question < 0) {
      return url;
    }
    try {
      String search = DevQuery.parse(url.substring(question)).search();
      return url.substring(0, question) + (search == null ? "" : search);
    } catch (InvalidUrlException malformed) {
      return url;
    }
  }

  private static String sentence(String service, String production, String dev) {
    return service
        + " receives "
        + production
        + " in production, and "
        + dev
        + " under vercel dev.";
  }

  private static String words(Map<String, String> headers, String name) {
    String value = headers.get(name);
    return value == null ? "no " + name : name + ": " + value;
  }

  private static Map<String, String> headers(List<HeaderField> fields) {
    Map<String, String> headers = new TreeMap<>();
    fields.forEach(field ->
        headers.merge(
            field.key().toLowerCase(Locale.ROOT),
            field.value(),
            (first, second) -> first + ", " + second));
    return headers;
  }
}
