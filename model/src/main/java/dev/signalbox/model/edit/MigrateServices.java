package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.format.JsonText;
import dev.signalbox.model.format.KeyOrder;
import dev.signalbox.model.format.Pruner;
import dev.signalbox.model.format.Splice;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonBoolean;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonNumber;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts {@code services} in the place of an older services key, with the rules and variables that
 * belong to them. Made by the migration, as one step.
 *
 * @param from the older key; its place in the file is kept
 * @param services the new value; empty when only the key changes
 * @param rewrites rules that go behind those already there
 * @param buildEnv variables for {@code build.env}
 * @param removed top-level keys that go, also where they stand several times
 */
public record MigrateServices(
    String from,
    JsonObject services,
    List<JsonObject> rewrites,
    Map<String, String> buildEnv,
    List<String> removed)
    implements Edit {
  private static final KeyOrder ORDER = KeyOrder.of("services", "rewrites");

  /** Keeps immutable copies. */
  public MigrateServices {
    rewrites = List.copyOf(rewrites);
    removed = List.copyOf(removed);
  }

  /** No change at all. */
  public static MigrateServices nothing() {
    return new MigrateServices(
        "", new JsonObject(List.of(), TextRange.at(0)), List.of(), Map.of(), List.of());
  }

  @Override
  public String name() {
    return "Migrate to services";
  }

  @Override
  public TextEdits on(JsonDocument document) throws EditRefused {
    JsonMember old = Target.of(document).root().member(from);
    if (old == null) {
      throw new EditRefused("There is no “" + from + "” to migrate.");
    }
    String text = renamed(document, old);
    text = withRewrites(JsonParser.parse(text));
    text = withBuildEnv(JsonParser.parse(text));
    text = withoutOldKeys(JsonParser.parse(text));
    return TextEdits.of(difference(document.text(), text));
  }

  private String renamed(JsonDocument document, JsonMember old) {
    TextEdit key = new TextEdit(old.key().range(), JsonText.quote("services"));
    return services.members().isEmpty()
        ? TextEdits.of(key).apply(document.text())
        : TextEdits.of(key, new Splice(document).replace(old.value(), draft(services)))
            .apply(document.text());
  }

  private String withRewrites(JsonDocument document) {
    List<Draft> rules = rewrites.stream().map(MigrateServices::draft).toList();
    JsonObject root = (JsonObject) document.root();
    JsonArray existing = root.array("rewrites");
    if (rules.isEmpty() && (root.has("rewrites") || from.endsWith("V2"))) {
      return document.text();
    }
    List<TextEdit> edits =
        existing == null
            ? new Splice(document)
                .addMembers(root, List.of(field("rewrites", new Draft.Arr(rules))), ORDER)
            : new Splice(document).addItems(existing, existing.items().size(), rules);
    return new TextEdits(edits).apply(document.text());
  }

  private String withBuildEnv(JsonDocument document) {
    if (buildEnv.isEmpty()) {
      return document.text();
    }
    List<Draft.Field> variables = new ArrayList<>();
    buildEnv.forEach((name, value) -> variables.add(field(name, Draft.text(value))));
    JsonObject root = (JsonObject) document.root();
    JsonObject build = root.object("build");
    JsonObject env = build == null ? null : build.object("env");
    Draft.Obj fresh = new Draft.Obj(variables);
    Splice splice = new Splice(document);
    List<TextEdit> edits =
        env != null
            ? splice.addMembers(env, variables, KeyOrder.LAST)
            : build != null
                ? splice.addMembers(build, List.of(field("env", fresh)), KeyOrder.LAST)
                : splice.addMembers(
                    root,
                    List.of(field("build", new Draft.Obj(List.of(field("env", fresh))))),
                    KeyOrder.LAST);
    return new TextEdits(edits).apply(document.text());
  }

  private String withoutOldKeys(JsonDocument document) {
    Set<TextRange> gone = new LinkedHashSet<>();
    removed.forEach(key -> gone.addAll(Target.members((JsonObject) document.root(), key)));
    return new TextEdits(Pruner.prune(document, gone, Set.of())).apply(document.text());
  }

  private static Draft.Field field(String key, Draft value) {
    return new Draft.Field(key, value);
  }

  private static Draft draft(JsonValue value) {
    return switch (value) {
      case JsonObject object ->
          new Draft.Obj(
              object.entries().stream()
                  .map(entry -> field(entry.key().value(), draft(entry.value())))
                  .toList());
      case JsonArray array ->
          new Draft.Arr(array.items().stream().map(MigrateServices::draft).toList());
      case JsonString string -> Draft.text(string.value());
      case JsonNumber number -> new Draft.Scalar(number.literal());
      case JsonBoolean bool -> Draft.bool(bool.value());
      default -> new Draft.Scalar("null");
    };
  }

  /** One edit from the first to the last character that differs. */
  private static TextEdit difference(String before, String after) {
    int limit = Math.min(before.length(), after.length());
    int start = 0;
    while (start < limit && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < limit - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    return new TextEdit(
        new TextRange(start, before.length() - same),
        after.substring(start, after.length() - same));
  }
}
