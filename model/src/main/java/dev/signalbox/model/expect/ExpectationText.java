package dev.signalbox.model.expect;

import dev.signalbox.model.config.Condition;
import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Service;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.format.Pruner;
import dev.signalbox.model.format.Splice;
import dev.signalbox.model.route.trace.Outcome;
import dev.signalbox.model.route.trace.RouteRequest;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes expectations into {@code routes.expect.json} and leaves everything else as it stands. */
public final class ExpectationText {
  private static final String FRESH =
      "{\n  \"version\": 1,\n  \"expect\": [\n    { \"url\": \"/\" }\n  ]\n}\n";

  /** A file that expects nothing yet. */
  public static final String EMPTY = "{\n  \"version\": 1,\n  \"expect\": []\n}\n";

  private ExpectationText() {}

  /**
   * What a request and its answer say about the future: of the request only the headers some rule
   * looks at, of the answer only what the outcome fixes.
   */
  public static Expectation of(Config config, RouteRequest request, Outcome outcome) {
    Set<String> read = headersRead(config);
    Map<String, String> headers = new LinkedHashMap<>();
    request.headers().stream()
        .filter(header -> read.contains(header.key().toLowerCase(Locale.ROOT)))
        .forEach(header -> headers.putIfAbsent(header.key(), header.value()));
    return switch (outcome) {
      case Outcome.ToService to ->
          new Expectation(request.method(), request.url(), headers, to.service(), null, null);
      case Outcome.Redirect to ->
          new Expectation(
              request.method(), request.url(), headers, null, to.location(), to.status());
      case Outcome.ErrorPage page ->
          new Expectation(request.method(), request.url(), headers, null, null, page.status());
      case Outcome.StaticFile file ->
          new Expectation(request.method(), request.url(), headers, null, null, file.status());
      default -> new Expectation(request.method(), request.url(), headers, null, null, null);
    };
  }

  /**
   * The text with an expectation at the end; the one for the same request gives way.
   *
   * @param text of the file; empty when it does not exist yet
   * @throws ExpectationException when the text is not such a file
   */
  public static String with(String text, Expectation expectation) throws ExpectationException {
    boolean fresh = text.isBlank();
    String before = fresh ? FRESH : text;
    int same = fresh ? 0 : indexOf(text, expectation);
    JsonDocument document = JsonParser.parse(before);
    JsonArray entries = entries(document);
    Splice splice = new Splice(document);
    Draft draft = draft(expectation);
    TextEdits edits =
        same >= 0
            ? TextEdits.of(splice.replace(entries.items().get(same), draft))
            : new TextEdits(splice.addItem(entries, entries.items().size(), draft));
    return edits.apply(before);
  }

  /**
   * The text with an expectation in the place of another one, or at the end when that is gone.
   *
   * @param old as it was read
   * @throws ExpectationException when the text is not such a file
   */
  public static String replaced(String text, Expectation old, Expectation expectation)
      throws ExpectationException {
    int at = text.isBlank() ? -1 : ExpectationFile.read(text).indexOf(old);
    if (at < 0) {
      return with(text, expectation);
    }
    JsonDocument document = JsonParser.parse(text);
    TextEdit edit =
        new Splice(document).replace(entries(document).items().get(at), draft(expectation));
    return TextEdits.of(edit).apply(text);
  }

  /**
   * The text without an expectation; unchanged when it is not there.
   *
   * @param old as it was read
   * @throws ExpectationException when the text is not such a file
   */
  public static String without(String text, Expectation old) throws ExpectationException {
    int at = text.isBlank() ? -1 : ExpectationFile.read(text).indexOf(old);
    if (at < 0) {
      return text;
    }
    JsonDocument document = JsonParser.parse(text);
    Set<TextRange> gone = Set.of(entries(document).items().get(at).range());
    return new TextEdits(Pruner.prune(document, gone, Set.of())).apply(text);
  }

  private static JsonArray entries(JsonDocument document) {
    return Objects.requireNonNull(((JsonObject) document.root()).array("expect"));
  }

  private static Set<String> headersRead(Config config) {
    return Stream.concat(
            Stream.of(config.routing()), config.services().stream().map(Service::routing))
        .flatMap(RouteTable::rules)
        .flatMap(rule -> Stream.concat(rule.has().stream(), rule.missing().stream()))
        .map(ExpectationText::headerOf)
        .collect(Collectors.toSet());
  }

  private static String headerOf(Condition condition) {
    return switch (condition.type()) {
      case "host", "cookie" -> condition.type();
      case "header" -> Objects.requireNonNullElse(condition.key(), "").toLowerCase(Locale.ROOT);
      default -> "";
    };
  }

  private static int indexOf(String text, Expectation expectation) throws ExpectationException {
    var known = ExpectationFile.read(text);
    for (int i = 0; i < known.size(); i++) {
      boolean same =
          known.get(i).request().equals(expectation.request())
              && known.get(i).headers().equals(expectation.headers());
      if (same) {
        return i;
      }
    }
    return -1;
  }

  private static Draft draft(Expectation expectation) {
    Draft.Obj draft = Draft.object();
    if (!expectation.method().equals("GET")) {
      draft = draft.with("method", expectation.method());
    }
    draft = draft.with("url", expectation.url());
    if (!expectation.headers().isEmpty()) {
      Draft.Obj headers = Draft.object();
      for (Map.Entry<String, String> header : expectation.headers().entrySet()) {
        headers = headers.with(header.getKey(), header.getValue());
      }
      draft = draft.with("headers", headers);
    }
    if (expectation.service() != null) {
      draft = draft.with("service", expectation.service());
    }
    if (expectation.status() != null) {
      draft = draft.with("status", new Draft.Scalar(expectation.status().toString()));
    }
    if (expectation.location() != null) {
      draft = draft.with("location", expectation.location());
    }
    return draft;
  }
}
