package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.format.KeyOrder;
import dev.signalbox.model.format.Splice;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.text.TextEdits;
import java.util.List;

/**
 * Declares a service; {@code services} is made when the file has none.
 *
 * @param service its name, not yet taken
 * @param fields what it says, in any order
 */
public record AddService(String service, Draft.Obj fields) implements Edit {
  @Override
  public String name() {
    return "Add service " + service;
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    file.requireFree(service);
    Draft.Field added =
        new Draft.Field(service, new Draft.Obj(KeyOrders.SERVICE.sort(fields.fields())));
    return add(file, added);
  }

  /** Puts a service behind the others. */
  static TextEdits add(Target file, Draft.Field service) throws EditRefused {
    Splice splice = new Splice(file.document());
    JsonObject services = file.services();
    if (services != null) {
      return new TextEdits(splice.addMembers(services, List.of(service), KeyOrder.LAST));
    }
    if (file.root().has("services")) {
      throw new EditRefused("“services” is not an object in the file.");
    }
    Draft.Field map = new Draft.Field("services", new Draft.Obj(List.of(service)));
    return new TextEdits(splice.addMembers(file.root(), List.of(map), KeyOrders.PROJECT));
  }
}
