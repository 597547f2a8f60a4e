package dev.signalbox.model.edit;

import dev.signalbox.model.format.JsonText;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import java.util.ArrayList;
import java.util.List;

/**
 * Renames a service; rewrites, routes, bindings, schedules and groups that name it follow. Names of
 * variables stay, because code reads them.
 *
 * @param service its name
 * @param to its name afterwards, not yet taken
 */
public record RenameService(String service, String to) implements Edit {
  @Override
  public String name() {
    return "Rename service " + service + " to " + to;
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    file.service(service);
    if (service.equals(to)) {
      return TextEdits.none();
    }
    file.requireFree(to);
    String written = JsonText.quote(to);
    List<TextEdit> edits = new ArrayList<>();
    JsonObject services = file.services();
    for (JsonMember member : services == null ? List.<JsonMember>of() : services.members()) {
      if (member.key().value().equals(service)) {
        edits.add(new TextEdit(member.key().range(), written));
      }
    }
    for (var reference : ServiceReferences.in(file.root())) {
      if (reference.name().value().equals(service)) {
        edits.add(new TextEdit(reference.name().range(), written));
      }
    }
    return new TextEdits(edits);
  }
}
