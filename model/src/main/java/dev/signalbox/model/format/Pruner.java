package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes many members and items out of a document at once; lists that become empty by it go, too,
 * where nothing is said by an empty one.
 */
public final class Pruner {
  private final String text;
  private final Set<TextRange> gone;
  private final Set<String> dropWhenEmpty;

  private Pruner(JsonDocument document, Set<TextRange> gone, Set<String> dropWhenEmpty) {
    this.text = document.text();
    this.gone = gone;
    this.dropWhenEmpty = dropWhenEmpty;
  }

  /**
   * The edits that take out members and items.
   *
   * @param gone ranges of the members and items
   * @param dropWhenEmpty keys whose containers go when they become empty
   */
  public static List<TextEdit> prune(
      JsonDocument document, Set<TextRange> gone, Set<String> dropWhenEmpty) {
    return new Pruner(document, gone, dropWhenEmpty).inside(document.root()).edits();
  }

  /**
   * What happens inside a value.
   *
   * @param edits of this value's inside
   * @param emptied whether children went and none is left
   */
  private record Pruned(List<TextEdit> edits, boolean emptied) {
    static final Pruned NOTHING = new Pruned(List.of(), false);
  }

  private Pruned inside(JsonValue value) {
    Box box = Box.of(value, text);
    if (box == null) {
      return Pruned.NOTHING;
    }
    List<Pruned> children = new ArrayList<>();
    Set<Integer> removed = new HashSet<>();
    for (int i = 0; i < box.size(); i++) {
      boolean goes = gone.contains(box.children().get(i));
      Pruned child = goes ? Pruned.NOTHING : inside(child(value, i));
      children.add(child);
      if (goes) {
        removed.add(i);
      } else if (child.emptied() && value instanceof JsonObject object) {
        removed.addAll(dropped(object, i));
      }
    }
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < box.size(); i++) {
      if (!removed.contains(i)) {
        edits.addAll(children.get(i).edits());
      }
    }
    if (!removed.isEmpty()) {
      edits.addAll(Removal.of(box, removed));
    }
    return new Pruned(edits, !removed.isEmpty() && removed.size() == box.size());
  }

  private static JsonValue child(JsonValue container, int index) {
    return switch (container) {
      case JsonObject object -> object.members().get(index).value();
      case JsonArray array -> array.items().get(index);
      default -> throw new IllegalArgumentException("no container: " + container);
    };
  }

  /**
   * What goes with an emptied member: every member with its key, because an earlier one would count
   * again if only the last went; nothing where an earlier one is emptied.
   */
  private Set<Integer> dropped(JsonObject object, int index) {
    JsonMember member = object.members().get(index);
    String key = member.key().value();
    if (!dropWhenEmpty.contains(key) || !member.equals(object.member(key))) {
      return Set.of();
    }
    return IntStream.range(0, object.members().size())
        .filter(i -> object.members().get(i).key().value().equals(key))
        .boxed()
        .collect(Collectors.toSet());
  }
}
