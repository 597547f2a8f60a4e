package dev.signalbox.app.ui.inspector.rule;

import dev.signalbox.app.session.Session;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.edit.ChangeRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.syntax.JsonArray;
import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.syntax.JsonObject;
import dev.signalbox.model.syntax.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one rule; each is a step that can be undone.
 *
 * @param source the text the rule comes from
 * @param item where it stands
 * @param rule what it says
 */
record RuleEdits(Session session, JsonDocument source, Item.RuleItem item, Rule rule) {

  /** Makes the rule another one; why not, or empty. */
  Optional<String> change(UnaryOperator<Draft.Obj> change) {
    return session.apply(edit(item, change.apply(Draft.ofObject(source, rule.json()))));
  }

  /** Sets a string field, or takes it out when the text is empty. */
  Optional<String> set(String key, String typed) {
    return change(draft -> typed.isEmpty() ? draft.without(key) : draft.with(key, typed));
  }

  /** The objects of a list of the rule, such as {@code has}. */
  List<JsonObject> objects(String key) {
    JsonArray array = rule.json().array(key);
    return array == null
        ? List.of()
        : array.items().stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .toList();
  }

  /** Makes an object of a list another one. */
  Optional<String> changeIn(String key, JsonObject old, UnaryOperator<Draft.Obj> change) {
    return list(key, old, List.of(change.apply(Draft.ofObject(source, old))));
  }

  /** Takes an object out of a list; an empty list goes too. */
  Optional<String> removeFrom(String key, JsonObject old) {
    return list(key, old, List.of());
  }

  /** Adds an object to a list, which may not exist yet. */
  Optional<String> addTo(String key, Draft item) {
    List<Draft> items = items(key, null, List.of());
    items.add(item);
    return change(draft -> draft.with(key, new Draft.Arr(items)));
  }

  private Optional<String> list(String key, JsonObject old, List<Draft> instead) {
    List<Draft> items = items(key, old, instead);
    return change(
        draft -> items.isEmpty() ? draft.without(key) : draft.with(key, new Draft.Arr(items)));
  }

  private List<Draft> items(String key, @Nullable JsonObject old, List<Draft> instead) {
    List<Draft> items = new ArrayList<>();
    JsonArray array = rule.json().array(key);
    for (JsonValue value : array == null ? List.<JsonValue>of() : array.items()) {
      if (value.equals(old)) {
        items.addAll(instead);
      } else {
        items.add(Draft.of(source, value));
      }
    }
    return items;
  }

  /** The edit that makes a rule say something else. */
  static ChangeRule edit(Item.RuleItem item, Draft.Obj rule) {
    String service = item.service();
    return new ChangeRule(
        service == null ? Scope.PROJECT : Scope.service(service),
        RuleList.of(item.list()).orElseThrow(),
        item.index(),
        rule);
  }
}
