package dev.signalbox.model.fix;

import dev.signalbox.model.edit.AddRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fixes that let a rule, or one beside it, match a path people expect it to. */
final class SourceFixes {
  private static final Pattern CATCH_ALL = Pattern.compile("/:([A-Za-z0-9_]+)\\*");

  private SourceFixes() {}

  static Stream<Fix> coverRoot(RuleSubject rule) {
    Matcher catchAll = CATCH_ALL.matcher(rule.source());
    Stream<Fix> wider =
        catchAll.matches() ? Stream.of(wider(rule, catchAll.group(1))) : Stream.empty();
    return Stream.concat(wider, Stream.of(beside(rule, "/")))
        .filter(fix -> rule.subject().helps(fix.edit()));
  }

  /** The parameter keeps its name where something asks for it. */
  private static Fix wider(RuleSubject rule, String name) {
    boolean used =
        rule.rule()
                .json()
                .range()
                .in(rule.subject().document().text())
                .split(Pattern.quote(":" + name), -1)
                .length
            > 2;
    String source = used ? "/:" + name + "(.*)" : WiderSource.REST;
    return new Fix("Write " + source, rule.withSource(source));
  }

  static Stream<Fix> coverBarePath(RuleSubject rule) {
    int rest = Math.max(0, rule.source().length() - WiderSource.REST.length());
    Stream<Fix> wider =
        WiderSource.of(rule.rule()).stream()
            .map(source -> new Fix("Write " + source, rule.withSource(source)));
    return Stream.concat(wider, Stream.of(beside(rule, rule.source().substring(0, rest))))
        .filter(fix -> rule.subject().helps(fix.edit()));
  }

  /** The same rule once more, for one path. */
  private static Fix beside(RuleSubject rule, String path) {
    return new Fix(
        "Add a rule for " + path,
        new AddRule(
            rule.scope(), rule.list(), rule.rule().index(), rule.entry().with("source", path)));
  }
}
