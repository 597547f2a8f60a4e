package dev.signalbox.model.edit;

import dev.signalbox.model.format.Draft;
import dev.signalbox.model.format.KeyOrder;
import dev.signalbox.model.format.Merge;
import dev.signalbox.model.format.Pruner;
import dev.signalbox.model.format.Splice;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextEdits;
import dev.signalbox.model.text.TextRange;
import java.util.List;
import java.util.Set;

/** What edits of lists and fields have in common. */
final class Lists {
  /** Lists that say nothing when they are empty. */
  static final Set<String> DROPPED_WHEN_EMPTY =
      Set.of(
          "bindings",
          "rewrites",
          "redirects",
          "headers",
          "routes",
          "crons",
          "schedules",
          "daemons");

  private Lists() {}

  /** Adds an item to a list that may not exist yet; an index beyond the end means the end. */
  static TextEdits add(
      Target target, JsonObject owner, KeyOrder order, String key, int index, Draft item)
      throws EditRefused {
    Splice splice = new Splice(target.document());
    JsonArray array = Target.list(owner, key);
    if (array == null) {
      Draft.Field list = new Draft.Field(key, new Draft.Arr(List.of(item)));
      return new TextEdits(splice.addMembers(owner, List.of(list), order));
    }
    return new TextEdits(splice.addItem(array, Math.clamp(index, 0, array.items().size()), item));
  }

  /** Makes a value say what a draft says. */
  static TextEdits change(Target target, JsonValue value, Draft draft, KeyOrder order) {
    return new TextEdits(new Merge(new Splice(target.document())).change(value, draft, order));
  }

  /** Takes members and items out. */
  static TextEdits remove(Target target, Set<TextRange> gone) {
    return new TextEdits(Pruner.prune(target.document(), gone, DROPPED_WHEN_EMPTY));
  }
}
