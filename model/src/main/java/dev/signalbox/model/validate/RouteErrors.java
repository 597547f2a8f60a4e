package dev.signalbox.model.validate;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.finding.Finding;
import dev.signalbox.model.finding.Severity;
import dev.signalbox.model.route.compile.RouteCompiler;
import dev.signalbox.model.route.compile.TableError;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables the route compiler refuses: the top-level one first, then those of the services. */
public final class RouteErrors {
  private static final Pattern PLACE =
      Pattern.compile("(Rewrite|Redirect|Header|Route) at index (\\d+)");

  private RouteErrors() {}

  /** All messages of all tables; of one table Vercel prints the first. */
  public static List<Finding> of(Config config) {
    return Stream.concat(
            of(
                config.routing(),
                "Vercel compiles the rules before it builds; an error here stops vercel dev and"
                    + " every deployment."),
            config.services().stream()
                .flatMap(service ->
                    of(
                        service.routing(),
                        "vercel dev only warns and routes without the table of this service; a"
                            + " build stops and does not name the service.")))
        .toList();
  }

  private static Stream<Finding> of(RouteTable table, String why) {
    TableError error = RouteCompiler.compile(table).error();
    return error == null
        ? Stream.empty()
        : error.errors().stream()
            .map(message ->
                Finding.of(error.code(), Severity.ERROR, range(table, message), message, why));
  }

  /** The rule a message names; the whole table when it names none. */
  private static TextRange range(RouteTable table, String message) {
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      return start(table);
    }
    String list =
        switch (place.group(1)) {
          case "Rewrite" -> "rewrites";
          case "Redirect" -> "redirects";
          case "Header" -> "headers";
          default -> "routes";
        };
    JsonArray rules = table.json().array(list);
    int index = Integer.parseInt(place.group(2));
    return rules != null && index < rules.items().size()
        ? rules.items().get(index).range()
        : start(table);
  }

  private static TextRange start(RouteTable table) {
    return Stream.of("routes", "redirects", "headers", "rewrites")
        .flatMap(list -> Stream.ofNullable(table.json().member(list)))
        .map(JsonMember::key)
        .map(key -> key.range())
        .findFirst()
        .orElse(table.json().range());
  }
}
