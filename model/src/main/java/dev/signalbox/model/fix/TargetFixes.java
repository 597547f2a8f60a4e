package dev.signalbox.model.fix;

import dev.signalbox.model.config.Rule;
import dev.signalbox.model.edit.AddService;
import dev.signalbox.model.format.Draft;
import dev.signalbox.model.syntax.JsonObject;
import java.util.stream.Stream;

/** Fixes that send the requests of a rule elsewhere. */
final class TargetFixes {
  private static final String DESTINATION = "destination";

  private TargetFixes() {}

  static Stream<Fix> renameThenRemove(RuleSubject rule) {
    JsonObject destination = rule.rule().json().object(DESTINATION);
    String written = destination == null ? null : destination.string("service");
    if (destination == null || written == null) {
      return Stream.of(rule.remove());
    }
    Draft.Obj target = Draft.ofObject(rule.subject().document(), destination);
    Stream<Fix> renames =
        Spelling.closest(written, rule.subject().config().serviceNames())
            .map(name ->
                new Fix(
                    "Send to " + name,
                    rule.change(rule.entry().with(DESTINATION, target.with("service", name)))));
    Stream<Fix> declare =
        Spelling.legal(written)
            ? Stream.of(
                new Fix(
                    "Declare service " + written,
                    new AddService(written, Draft.object().with("root", written))))
            : Stream.empty();
    return Stream.of(renames, declare, Stream.of(rule.remove())).flatMap(fixes -> fixes);
  }

  static Stream<Fix> alignThenRemove(RuleSubject rule) {
    Stream<Fix> align = rule.relatedInList().stream().limit(1).map(first -> align(rule, first));
    return Stream.concat(
        align.filter(fix -> rule.subject().helps(fix.edit())), Stream.of(rule.remove()));
  }

  /** Everything the other rule says, under this one's source. */
  private static Fix align(RuleSubject rule, Rule first) {
    Draft.Obj entry = Draft.ofObject(rule.subject().document(), first.json());
    return new Fix(
        "Do the same as " + rule.name(first), rule.change(entry.with("source", rule.source())));
  }
}
