package dev.signalbox.model.edit;

import dev.signalbox.model.config.Destination;
import dev.signalbox.model.config.Rewrite;
import dev.signalbox.model.config.Route;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a service private: removes all rewrites and routes at the top level that lead to it.
 *
 * @param service the service
 */
public record UnexposeService(String service) implements Edit {
  @Override
  public String name() {
    return "Make " + service + " private";
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    file.service(service);
    Set<TextRange> gone = new HashSet<>();
    for (Rewrite rewrite : file.config().routing().rewrites()) {
      if (leadsHere(rewrite.destination())) {
        gone.add(rewrite.json().range());
      }
    }
    for (Route route : file.config().routing().routes()) {
      if (leadsHere(route.destination())) {
        gone.add(route.json().range());
      }
    }
    return Lists.remove(file, gone);
  }

  private boolean leadsHere(@Nullable Destination destination) {
    return destination instanceof Destination.ToService to && to.service().equals(service);
  }
}
