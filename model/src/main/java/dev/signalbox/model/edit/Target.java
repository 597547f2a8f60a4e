package dev.signalbox.model.edit;

import dev.signalbox.model.config.Config;
import dev.signalbox.model.config.ConfigReader;
import dev.signalbox.model.config.ServiceModel;
import dev.signalbox.model.format.KeyOrder;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.syntax.SyntaxError;
import dev.signalbox.model.text.LineMap;
import dev.signalbox.model.text.TextRange;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document an edit is applied to: finds its places, or refuses.
 *
 * @param document a text without syntax errors
 * @param root its top-level object
 * @param config what it says
 */
record Target(JsonDocument document, JsonObject root, Config config) {

  static Target of(JsonDocument document) throws EditRefused {
    for (SyntaxError error : document.errors()) {
      refuse(error, document.text());
    }
    if (!(document.root() instanceof JsonObject root)) {
      throw new EditRefused("The file must hold an object, { … }, before it can be edited.");
    }
    return new Target(document, root, ConfigReader.read(root));
  }

  /** A mark before the text and parts nested too deep do not get in the way of an edit. */
  private static void refuse(SyntaxError error, String text) throws EditRefused {
    int line = new LineMap(text).line(error.range().start());
    switch (error.kind()) {
      case BYTE_ORDER_MARK, TOO_DEEP -> {}
      case EMPTY -> throw new EditRefused("The file is empty. Write {} first.");
      case COMMENT ->
          throw new EditRefused(
              "Line " + line + " has a comment, which Vercel refuses. Remove it first.");
      default ->
          throw new EditRefused(
              "Line " + line + " is not valid JSON. Mend it first, then try again.");
    }
  }

  /** The object that holds the services, or null when there is none. */
  @Nullable JsonObject services() {
    String key = config.model().key();
    return key == null ? null : root.object(key);
  }

  /** The member of a declared service; of several with that name the one that counts. */
  JsonMember service(String name) throws EditRefused {
    JsonObject services = services();
    JsonMember member = services == null ? null : services.member(name);
    if (member == null) {
      throw new EditRefused("There is no service “" + name + "”.");
    }
    return member;
  }

  /** The object of a declared service. */
  JsonObject serviceObject(String name) throws EditRefused {
    if (service(name).value() instanceof JsonObject object) {
      return object;
    }
    throw new EditRefused("Service “" + name + "” is not an object in the file.");
  }

  /** Refuses names that are taken. */
  void requireFree(String name) throws EditRefused {
    JsonObject services = services();
    if (services != null && services.has(name)) {
      throw new EditRefused("There is already a service “" + name + "”.");
    }
  }

  /** Refuses what only the current services model has. */
  void requireCurrentModel(String what) throws EditRefused {
    if (config.model() == ServiceModel.EXPERIMENTAL) {
      throw new EditRefused(
          "“experimentalServices” has no " + what + ". Migrate the file to “services” first.");
    }
  }

  /** The object whose fields and rules a scope means. */
  JsonObject object(Scope scope) throws EditRefused {
    return switch (scope) {
      case Scope.Project project -> root;
      case Scope.OfService service -> serviceObject(service.name());
    };
  }

  /** The list under a key, or null when there is none; refuses a value of another type. */
  static @Nullable JsonArray list(JsonObject object, String key) throws EditRefused {
    return switch (object.get(key)) {
      case null -> null;
      case JsonArray array -> array;
      default -> throw new EditRefused("“" + key + "” is not a list in the file.");
    };
  }

  /** The entry of a list in a scope. */
  JsonValue entry(Scope scope, String key, int index) throws EditRefused {
    JsonArray array = list(object(scope), key);
    if (array == null || index < 0 || index >= array.items().size()) {
      throw new EditRefused("There is no " + key + "[" + index + "] in " + scope.label() + ".");
    }
    return array.items().get(index);
  }

  /** Ranges of all members with a key: a repeated key would come back if only the last one went. */
  static Set<TextRange> members(JsonObject object, String key) {
    Set<TextRange> ranges = new LinkedHashSet<>();
    for (JsonMember member : object.members()) {
      if (member.key().value().equals(key)) {
        ranges.add(member.range());
      }
    }
    return ranges;
  }

  static KeyOrder order(Scope scope) {
    return switch (scope) {
      case Scope.Project project -> KeyOrders.PROJECT;
      case Scope.OfService service -> KeyOrders.SERVICE;
    };
  }
}
