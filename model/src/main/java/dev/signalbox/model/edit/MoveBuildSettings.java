package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.format.Pruner;
import dev.signalbox.model.format.Splice;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonNull;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves the top-level build settings, which Vercel does not allow beside {@code services}, into one
 * service.
 *
 * @param service the service that gets them
 */
public record MoveBuildSettings(String service) implements Edit {
  /** The settings, in the order Vercel lists them (vercel CLI 64.0.2, file-wide check 12). */
  public static final List<String> SETTINGS =
      List.of(
          "functions",
          "installCommand",
          "buildCommand",
          "devCommand",
          "ignoreCommand",
          "outputDirectory",
          "framework");

  @Override
  public String name() {
    return "Move build settings into " + service;
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    Target file = Target.of(document);
    JsonObject owner = file.serviceObject(service);
    Set<TextRange> gone = new HashSet<>();
    List<Draft.Field> moved = new ArrayList<>();
    for (String setting : SETTINGS) {
      JsonValue value = file.root().get(setting);
      if (value == null) {
        continue;
      }
      gone.addAll(Target.members(file.root(), setting));
      if (value instanceof JsonNull) {
        continue;
      }
      if (owner.has(setting)) {
        throw new EditRefused(
            "“"
                + service
                + "” already has its own “"
                + setting
                + "”. Remove one of the two first.");
      }
      moved.add(new Draft.Field(setting, new Draft.Copy(document, value)));
    }
    List<TextEdit> edits = new ArrayList<>(Pruner.prune(document, gone, Set.of()));
    edits.addAll(new Splice(document).addMembers(owner, moved, KeyOrders.SERVICE));
    return new TextEdits(edits);
  }
}
