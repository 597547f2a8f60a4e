package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;

/**
 * Declares a service that says the same as another one.
 *
 * @param service the one to copy
 * @param copy the name of the new one, not yet taken
 */
public record DuplicateService(String service, String copy) implements Edit {
  @Override
  public String name() {
    return "Duplicate service " + service;
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    file.requireFree(copy);
    Draft same = new Draft.Copy(document, file.service(service).value());
    return AddService.add(file, new Draft.Field(copy, same));
  }
}
