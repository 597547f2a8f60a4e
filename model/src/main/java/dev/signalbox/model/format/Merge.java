package dev.signalbox.model.format;

import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonMember;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import dev.signalbox.model.text.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a value say what a draft says, and changes nothing that already does. */
public final class Merge {
  private final Splice splice;

  /** Merges into the document of a splice. */
  public Merge(Splice splice) {
    this.splice = splice;
  }

  /**
   * The edits that make a value say what a draft says.
   *
   * @param order where keys that are new to the value go, if it is an object
   */
  public List<TextEdit> change(JsonValue value, Draft draft, KeyOrder order) {
    if (Sameness.same(value, draft)) {
      return List.of();
    }
    if (value instanceof JsonObject object && draft instanceof Draft.Obj fields) {
      return object(object, fields, order);
    }
    if (value instanceof JsonArray array && draft instanceof Draft.Arr items) {
      return array(array, items.items());
    }
    return List.of(splice.replace(value, draft));
  }

  private List<TextEdit> object(JsonObject object, Draft.Obj draft, KeyOrder order) {
    Map<String, Integer> kept = new LinkedHashMap<>();
    for (int i = 0; i < object.members().size(); i++) {
      String key = object.members().get(i).key().value();
      if (draft.keys().contains(key)) {
        kept.put(key, i);
      }
    }
    List<TextEdit> edits = new ArrayList<>();
    List<Draft.Field> added = new ArrayList<>();
    for (Draft.Field field : draft.fields()) {
      Integer index = kept.get(field.key());
      if (index == null) {
        added.add(field);
      } else {
        edits.addAll(nested(object.members().get(index).value(), field.value()));
      }
    }
    List<Integer> removed =
        IntStream.range(0, object.members().size())
            .filter(i -> !draft.keys().contains(object.members().get(i).key().value()))
            .boxed()
            .toList();
    edits.addAll(exchange(object, removed, order.sort(added), order));
    return edits;
  }

  private List<TextEdit> nested(JsonValue value, Draft draft) {
    return change(
        value,
        draft,
        draft instanceof Draft.Obj object ? new KeyOrder(object.keys()) : KeyOrder.LAST);
  }

  /** Lets new members take the places of old ones as far as they go. */
  private List<TextEdit> exchange(
      JsonObject object, List<Integer> removed, List<Draft.Field> added, KeyOrder order) {
    int pairs = Math.min(removed.size(), added.size());
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      JsonMember member = object.members().get(removed.get(i));
      edits.add(splice.replaceMember(object, member, added.get(i)));
    }
    Set<Integer> gone = Set.copyOf(removed.subList(pairs, removed.size()));
    if (!gone.isEmpty()) {
      edits.addAll(Removal.of(splice.box(object), gone));
    }
    edits.addAll(splice.insertMembers(object, added.subList(pairs, added.size()), order));
    return edits;
  }

  private List<TextEdit> array(JsonArray array, List<Draft> items) {
    List<JsonValue> old = array.items();
    int prefix = 0;
    int least = Math.min(old.size(), items.size());
    while (prefix < least && Sameness.same(old.get(prefix), items.get(prefix))) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < least - prefix
        && Sameness.same(old.get(old.size() - 1 - suffix), items.get(items.size() - 1 - suffix))) {
      suffix++;
    }
    int pairs = least - prefix - suffix;
    List<TextEdit> edits = new ArrayList<>();
    for (int i = prefix; i < prefix + pairs; i++) {
      edits.addAll(nested(old.get(i), items.get(i)));
    }
    Set<Integer> gone =
        IntStream.range(prefix + pairs, old.size() - suffix).boxed().collect(Collectors.toSet());
    if (!gone.isEmpty()) {
      edits.addAll(Removal.of(splice.box(array), gone));
    }
    List<Draft> added = items.subList(prefix + pairs, items.size() - suffix);
    edits.addAll(splice.insertItems(array, prefix + pairs, added));
    return edits;
  }
}
