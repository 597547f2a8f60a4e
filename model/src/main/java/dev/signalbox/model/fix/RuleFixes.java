package dev.signalbox.model.fix;

import dev.signalbox.model.config.Rule;
import dev.signalbox.model.edit.ChangeRule;
import dev.signalbox.model.edit.MoveRule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Fixes that move a rule or take it or a part of it out. */
final class RuleFixes {
  private RuleFixes() {}

  static Stream<Fix> remove(RuleSubject rule) {
    return Stream.of(rule.remove());
  }

  static Stream<Fix> moveThenRemove(RuleSubject rule) {
    return Stream.concat(move(rule).stream(), remove(rule));
  }

  /** Before the first rule that takes its requests, if it gets some there and starves no other. */
  private static Optional<Fix> move(RuleSubject rule) {
    return rule.relatedInList().stream()
        .filter(first -> first.index() < rule.rule().index())
        .findFirst()
        .map(first -> before(rule, first))
        .filter(fix -> rule.subject().helps(fix.edit()));
  }

  private static Fix before(RuleSubject rule, Rule first) {
    return new Fix(
        "Move before " + rule.name(first),
        new MoveRule(rule.scope(), rule.list(), rule.rule().index(), first.index()));
  }

  static Stream<Fix> encodeThenRemove(RuleSubject rule) {
    return Stream.concat(encode(rule).stream(), remove(rule));
  }

  /** Clients send letters beyond ASCII percent-encoded. */
  private static Optional<Fix> encode(RuleSubject rule) {
    String encoded = encoded(rule.source());
    ChangeRule change = rule.withSource(encoded);
    return Optional.of(new Fix("Write " + encoded, change))
        .filter(fix -> !encoded.equals(rule.source()) && rule.subject().helps(change));
  }

  private static String encoded(String source) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : source.getBytes(StandardCharsets.UTF_8)) {
      if (octet < 0) {
        encoded.append("%%%02X".formatted(octet & 0xFF));
      } else {
        encoded.append((char) octet);
      }
    }
    return encoded.toString();
  }

  static Stream<Fix> withoutTransforms(RuleSubject rule) {
    return Stream.of(new Fix("Remove transforms", rule.change(rule.entry().without("transforms"))));
  }
}
