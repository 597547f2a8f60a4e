package dev.signalbox.app.ui.kit;

import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.HeaderRule;
import dev.signalbox.model.config.Redirect;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.config.Rule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rule in as few words as possible. */
public final class RuleWords {
  private RuleWords() {}

  /** Who or what answers: a service, a host, a path; empty when the rule decides no answer. */
  public static String owner(Rule rule) {
    return switch (rule) {
      case Rewrite rewrite -> destination(rewrite.destination());
      case Route route -> destination(route.destination());
      case Redirect redirect -> place(Objects.requireNonNullElse(redirect.destination(), ""));
      case HeaderRule headers -> "";
    };
  }

  private static String destination(@Nullable Destination destination) {
    return switch (destination) {
      case null -> "";
      case Destination.ToService service -> service.service();
      case Destination.Location location -> place(location.value());
    };
  }

  /** The host of a URL, or the path. */
  private static String place(String value) {
    int host = value.indexOf("://");
    if (host < 0) {
      return value;
    }
    String rest = value.substring(host + 3);
    int end = rest.indexOf('/');
    return end < 0 ? rest : rest.substring(0, end);
  }
}
