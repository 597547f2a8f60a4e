package dev.signalbox.model.fix;

import dev.signalbox.model.check.Names;
import dev.signalbox.model.config.RouteTable;
import dev.signalbox.model.config.Rule;
import dev.signalbox.model.edit.ChangeRule;
import dev.signalbox.model.edit.RemoveRule;
import dev.signalbox.model.edit.RuleList;
import dev.signalbox.model.edit.Scope;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.snapshot.Item;
import dev.signalbox.model.snapshot.Items;
import java.util.List;
import java.util.Optional;

/**
 * A finding about a rule.
 *
 * @param subject the finding
 * @param scope whose table the rule stands in
 * @param list which list of it
 * @param table the table
 * @param rule the rule
 */
record RuleSubject(Subject subject, Scope scope, RuleList list, RouteTable table, Rule rule) {

  static Optional<RuleSubject> of(Subject subject, Item.RuleItem item) {
    Scope scope = item.service() == null ? Scope.PROJECT : Scope.service(item.service());
    return RuleList.of(item.list())
        .flatMap(list ->
            Items.table(subject.config(), item.service())
                .flatMap(table ->
                    Items.rule(subject.config(), item)
                        .map(rule -> new RuleSubject(subject, scope, list, table, rule))));
  }

  /** Within a sentence: {@code rule 3}. */
  String name() {
    return name(rule);
  }

  String name(Rule other) {
    return Names.inSentence(new Names(table).rule(other));
  }

  String source() {
    String source = rule.source();
    return source == null ? "" : source;
  }

  /** The entry as it stands. */
  Draft.Obj entry() {
    return Draft.ofObject(subject.document(), rule.json());
  }

  Fix remove() {
    return new Fix("Remove " + name(), new RemoveRule(scope, list, rule.index()));
  }

  ChangeRule change(Draft.Obj entry) {
    return new ChangeRule(scope, list, rule.index(), entry);
  }

  /** The rule with another source. */
  ChangeRule withSource(String source) {
    String key = rule.json().has("source") ? "source" : "src";
    return change(entry().with(key, source));
  }

  /** The other rules the finding names that stand in the same list, in text order. */
  List<Rule> relatedInList() {
    List<Integer> starts =
        subject.finding().related().stream().map(related -> related.range().start()).toList();
    return table
        .rules()
        .filter(other -> other.list().equals(rule.list()))
        .filter(other -> starts.contains(other.json().range().start()))
        .toList();
  }
}
