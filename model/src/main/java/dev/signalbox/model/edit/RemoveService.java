package dev.signalbox.model.edit;

import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Removes a service with everything that makes no sense without it: rewrites and routes to it,
 * bindings and schedules that name it.
 *
 * @param service its name
 */
public record RemoveService(String service) implements Edit {
  @Override
  public String name() {
    return "Remove service " + service;
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    file.service(service);
    JsonObject services = Objects.requireNonNull(file.services());
    Set<TextRange> gone = new HashSet<>(Target.members(services, service));
    for (var reference : ServiceReferences.in(file.root())) {
      if (reference.name().value().equals(service)) {
        gone.add(reference.holder().range());
      }
    }
    gone.addAll(variables(services, gone));
    return Lists.remove(file, gone);
  }

  /** Members of {@code env} whose value goes; a value alone cannot be taken out. */
  private static Set<TextRange> variables(JsonObject services, Set<TextRange> gone) {
    Set<TextRange> members = new HashSet<>();
    for (JsonMember service : services.members()) {
      JsonObject env = service.value() instanceof JsonObject owner ? owner.object("env") : null;
      for (JsonMember variable : env == null ? List.<JsonMember>of() : env.members()) {
        if (gone.contains(variable.value().range())) {
          members.add(variable.range());
        }
      }
    }
    return members;
  }
}
