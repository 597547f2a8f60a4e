package dev.signalbox.app.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.diff.ConfigChanges;
import dev.signalbox.model.diff.OwnerChange;
import dev.signalbox.model.diff.OwnerChanges;
import dev.signalbox.model.diff.RequestSet;
import dev.signalbox.model.diff.ServiceChange;
import dev.signalbox.model.flow.Outcome;
import java.util.Locale;

/** Differences for programs. */
final class DiffJson {
  private static final int VERSION = 1;

  private DiffJson() {}

  static String write(ConfigChanges changes) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("version", VERSION).put("tool", "signalbox " + Tool.version());
    root.put("same", changes.none());
    ArrayNode services = root.putArray("services");
    changes.services().forEach(change -> service(services.addObject(), change));
    ArrayNode bindings = root.putArray("bindings");
    for (var change : changes.bindings()) {
      bindings
          .addObject()
          .put("caller", change.caller())
          .put("env", change.env())
          .put("before", change.before())
          .put("after", change.after());
    }
    owners(root.putObject("requests"), changes.owners());
    ObjectNode within = root.putObject("within");
    changes.within().forEach((name, own) -> owners(within.putObject(name), own));
    return JsonText.pretty(root);
  }

  private static void service(ObjectNode json, ServiceChange change) {
    json.put("service", change.service())
        .put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    ArrayNode fields = json.putArray("fields");
    for (var field : change.fields()) {
      fields
          .addObject()
          .put("field", field.field())
          .put("before", field.before())
          .put("after", field.after());
    }
  }

  private static void owners(ObjectNode json, OwnerChanges owners) {
    ArrayNode changes = json.putArray("changes");
    for (OwnerChange change : owners.changes()) {
      ObjectNode entry = changes.addObject();
      requests(entry.putObject("requests"), change.requests());
      outcome(entry.putObject("before"), change.before()).put("source", change.sourceBefore());
      outcome(entry.putObject("after"), change.after()).put("source", change.sourceAfter());
      entry.put("example", DiffWords.example(change));
    }
    owners.undecided().forEach(json.putArray("undecided")::add);
  }

  private static void requests(ObjectNode json, RequestSet set) {
    set.matching().forEach(json.putArray("matching")::add);
    set.except().forEach(json.putArray("except")::add);
    json.put("exact", set.exact());
  }

  private static ObjectNode outcome(ObjectNode json, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Service(String name, var path) ->
          json.put("kind", "service").put("service", name).put("path", path);
      case Outcome.Redirect(int status, String location) ->
          json.put("kind", "redirect").put("status", status).put("location", location);
      case Outcome.External(String url) -> json.put("kind", "external").put("url", url);
      case Outcome.Local(String path) -> json.put("kind", "file").put("path", path);
      case Outcome.Status(int code) -> json.put("kind", "status").put("status", code);
      case Outcome.Nothing() -> json.put("kind", "none");
    };
  }
}
