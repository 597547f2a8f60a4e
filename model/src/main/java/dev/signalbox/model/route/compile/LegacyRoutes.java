package dev.signalbox.model.route.compile;

import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.syntax.JsonMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles {@code routes}, as {@code normalizeRoutes} of routing-utils 6.6.0. */
final class LegacyRoutes {
  private final List<String> errors = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final Set<Phase> started = new HashSet<>();
  private Phase phase = Phase.START;

  private LegacyRoutes() {}

  /** A marker or a rule. */
  sealed interface Item {}

  record Handle(Phase phase) implements Item {}

  record Rule(Draft draft) implements Item {}

  static List<Item> compile(List<Route> routes) {
    LegacyRoutes compiler = new LegacyRoutes();
    routes.forEach(compiler::add);
    if (!compiler.errors.isEmpty()) {
      throw new TableException(
          new TableError("invalid_route", compiler.errors, DraftCheck.ROUTES_LINK));
    }
    return compiler.items;
  }

  private void add(Route route) {
    if (route.json().has("handle")) {
      handle(route);
      return;
    }
    String conflict = conflict(route);
    if (conflict != null) {
      error(route, "cannot define both " + conflict + ". Please use only one.");
    }
    String src = source(route);
    if (src == null || src.isEmpty()) {
      error(route, "must define either `src` or `source` property.");
      return;
    }
    Draft draft = draft(route, src);
    if (!DraftCheck.validRegex(draft.normalizedSrc())) {
      errors.add(DraftCheck.invalidSrc(route.index(), draft.normalizedSrc()));
    }
    boolean object = route.json().object("destination") != null;
    if (object && route.continues()) {
      error(
          route,
          "cannot define `continue: true` with a service `destination`. The service handoff is"
              + " terminal.");
    }
    phaseRules(route, conflict);
    items.add(new Rule(draft));
  }

  private void handle(Route route) {
    String handle = route.handle() == null ? "" : route.handle();
    Phase next = Phase.of(handle);
    String other =
        route.json().members().stream()
            .map(JsonMember::key)
            .map(key -> key.value())
            .filter(key -> !key.equals("handle"))
            .findFirst()
            .orElse(null);
    if (other != null) {
      error(route, "has unknown property `" + other + "`.");
    } else if (next == null) {
      error(route, "has unknown handle value `handle: " + handle + "`.");
    } else if (!started.add(next)) {
      error(route, "is a duplicate. Please use one `handle: " + handle + "` at most.");
    } else {
      phase = next;
      items.add(new Handle(next));
    }
  }

  /** The first pair of aliases that are both written; null when there is none. */
  private static @Nullable String conflict(Route route) {
    if (both(route, "src", "source")) {
      return "`src` and `source`";
    }
    if (both(route, "dest", "destination")) {
      return "`dest` and `destination`";
    }
    return both(route, "status", "statusCode") ? "`status` and `statusCode`" : null;
  }

  private static boolean both(Route route, String name, String alias) {
    return route.json().has(name) && route.json().has(alias);
  }

  private static @Nullable String source(Route route) {
    String src = route.json().string("src");
    return src == null ? route.json().string("source") : src;
  }

  private void phaseRules(Route route, @Nullable String conflict) {
    String dest = dest(route, conflict);
    boolean goesOn = route.continues();
    if (phase == Phase.HIT) {
      if (dest != null && !dest.isEmpty()) {
        error(route, "cannot define `dest`/`destination` after `handle: hit`.");
      }
      Integer status = conflict == null ? route.status() : route.json().integer("status");
      if (status != null && status != 0) {
        error(route, "cannot define `status`/`statusCode` after `handle: hit`.");
      }
      if (!goesOn) {
        error(route, "must define `continue: true` after `handle: hit`.");
      }
    } else if (phase == Phase.MISS) {
      boolean target = dest != null && !dest.isEmpty();
      if (target && !route.check()) {
        error(route, "must define `check: true` after `handle: miss`.");
      } else if (!target && !goesOn) {
        error(route, "must define `continue: true` after `handle: miss`.");
      }
    }
  }

  /** The path a route goes to; an alias does not count after a conflict ended its reading. */
  private static @Nullable String dest(Route route, @Nullable String conflict) {
    String dest = route.json().string("dest");
    boolean unread = conflict != null && !conflict.contains("status");
    return dest != null || unread ? dest : route.json().string("destination");
  }

  private static Draft draft(Route route, String src) {
    Action action =
        new Action(
            route.destination() instanceof Destination.Location(var value) ? value : null,
            route.destination() instanceof Destination.ToService service ? service : null,
            route.headers(),
            route.status(),
            route.continues(),
            route.check(),
            TransformReader.read(route.json()));
    Guard guard = new Guard(route.methods(), route.has(), route.missing(), route.definesHas());
    boolean caseSensitive = Boolean.TRUE.equals(route.json().bool("caseSensitive"));
    return new Draft(route.id(), route, src, null, caseSensitive, guard, action);
  }

  private void error(Route route, String words) {
    errors.add("Route at index " + route.index() + " " + words);
  }
}
