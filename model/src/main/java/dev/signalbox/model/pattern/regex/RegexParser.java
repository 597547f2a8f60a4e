package dev.signalbox.model.pattern.regex;

import dev.signalbox.model.pattern.regex.Regex.Assertion;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a regular expression; error texts are V8's. */
final class RegexParser {
  /** Nobody nests groups this deep by hand; what goes through the tree calls itself per level. */
  private static final int MAX_DEPTH = 200;

  private final String source;
  private final boolean ignoreCase;
  private final GroupScan groups;
  private final RegexScanner in;
  private final EscapeReader escapes;
  private final ClassReader classes;
  private final Set<String> seen = new HashSet<>();
  private int opened;

  RegexParser(String source, boolean ignoreCase) {
    this.source = source;
    this.ignoreCase = ignoreCase;
    this.groups = GroupScan.of(source);
    this.in = new RegexScanner(source);
    this.escapes = new EscapeReader(in, !groups.names().isEmpty());
    this.classes = new ClassReader(in, escapes, ignoreCase);
  }

  /** Groups are kept in a list of our own: a hostile expression may nest thousands of them. */
  JsRegex parse() {
    ArrayDeque<OpenGroup> outer = new ArrayDeque<>();
    OpenGroup group = new OpenGroup(false, body -> body);
    int deepest = 0;
    while (!in.atEnd() || !outer.isEmpty()) {
      if (in.take("|")) {
        group.next();
      } else if (in.at("(")) {
        outer.push(group);
        group = group();
        deepest = Math.max(deepest, outer.size());
      } else if (in.atEnd() || in.at(")")) {
        Regex closed = close(group, outer.isEmpty());
        boolean repeatable = group.isRepeatable();
        group = outer.pop();
        group.add(repeatable ? quantified(closed) : closed);
      } else {
        Regex assertion = assertion();
        group.add(assertion == null ? quantified(atom()) : assertion);
      }
    }
    Regex root = deepest > MAX_DEPTH ? new Regex.TooDeep() : group.close();
    return new JsRegex(source, root, groups.count(), groups.names());
  }

  private Regex close(OpenGroup group, boolean outermost) {
    if (outermost) {
      throw new RegexSyntaxException("Unmatched ')'");
    }
    if (!in.take(")")) {
      throw new RegexSyntaxException("Unterminated group");
    }
    return group.close();
  }

  private @Nullable Regex assertion() {
    if (in.take("^")) {
      return new Assertion(Assertion.Kind.START);
    }
    if (in.take("$")) {
      return new Assertion(Assertion.Kind.END);
    }
    if (in.take("\\b")) {
      return new Assertion(Assertion.Kind.WORD_BOUNDARY);
    }
    return in.take("\\B") ? new Assertion(Assertion.Kind.NOT_WORD_BOUNDARY) : null;
  }

  private Regex atom() {
    if (in.at("{") && interval() != null) {
      throw new RegexSyntaxException("Nothing to repeat");
    }
    char c = in.next();
    return switch (c) {
      case '*', '+', '?' -> throw new RegexSyntaxException("Nothing to repeat");
      case '.' -> new Regex.Characters(CharSet.DOT);
      case '[' -> new Regex.Characters(classes.read());
      case '\\' -> escape();
      default -> character(c);
    };
  }

  private OpenGroup group() {
    in.next();
    if (in.take("?:")) {
      return new OpenGroup(true, body -> body);
    }
    if (in.take("?=")) {
      return new OpenGroup(true, body -> new Regex.Look(body, true, false));
    }
    if (in.take("?!")) {
      return new OpenGroup(true, body -> new Regex.Look(body, true, true));
    }
    if (in.take("?<=")) {
      return new OpenGroup(false, body -> new Regex.Look(body, false, false));
    }
    if (in.take("?<!")) {
      return new OpenGroup(false, body -> new Regex.Look(body, false, true));
    }
    int index = ++opened;
    String name = in.take("?<") ? newName() : null;
    if (name == null && in.at("?")) {
      throw new RegexSyntaxException("Invalid group");
    }
    return new OpenGroup(true, body -> new Regex.Group(index, name, body));
  }

  private String newName() {
    String name = name("Invalid capture group name");
    if (!seen.add(name)) {
      throw new RegexSyntaxException("Duplicate capture group name");
    }
    return name;
  }

  private String name(String error) {
    StringBuilder name = new StringBuilder();
    while (!in.take(">")) {
      if (in.atEnd()) {
        throw new RegexSyntaxException(error);
      }
      char c = in.next();
      boolean dollar = c == '$';
      boolean valid =
          name.isEmpty()
              ? Character.isUnicodeIdentifierStart(c)
              : Character.isUnicodeIdentifierPart(c);
      if (!valid && !dollar && c != '_' && !Character.isSurrogate(c)) {
        throw new RegexSyntaxException(error);
      }
      name.append(c);
    }
    if (name.isEmpty()) {
      throw new RegexSyntaxException(error);
    }
    return name.toString();
  }

  private Regex escape() {
    if (in.atEnd()) {
      throw new RegexSyntaxException("\\ at end of pattern");
    }
    CharSet set = escapes.set();
    if (set != null) {
      return new Regex.Characters(set);
    }
    if (!groups.names().isEmpty() && in.take("k")) {
      return namedReference();
    }
    int start = in.position();
    if (in.peek(0) != '0') {
      int number = in.decimal();
      if (number > 0 && number <= groups.count()) {
        return new Regex.BackReference(number);
      }
      in.reset(start);
    }
    return character(escapes.character(false));
  }

  private Regex namedReference() {
    if (!in.take("<")) {
      throw new RegexSyntaxException("Invalid named reference");
    }
    Integer group = groups.names().get(name("Invalid named reference"));
    if (group == null) {
      throw new RegexSyntaxException("Invalid named capture referenced");
    }
    return new Regex.BackReference(group);
  }

  private Regex quantified(Regex atom) {
    int[] bounds;
    if (in.take("*")) {
      bounds = new int[] {0, Regex.UNBOUNDED};
    } else if (in.take("+")) {
      bounds = new int[] {1, Regex.UNBOUNDED};
    } else if (in.take("?")) {
      bounds = new int[] {0, 1};
    } else {
      bounds = interval();
    }
    if (bounds == null) {
      return atom;
    }
    if (bounds[0] > bounds[1]) {
      throw new RegexSyntaxException("numbers out of order in {} quantifier");
    }
    return new Regex.Repeat(atom, bounds[0], bounds[1], !in.take("?"));
  }

  /** Reads {@code {n}}, {@code {n,}} or {@code {n,m}}; null, not moving, for any other brace. */
  private int @Nullable [] interval() {
    int start = in.position();
    if (in.take("{")) {
      int min = in.decimal();
      int max = min;
      if (min >= 0 && in.take(",")) {
        int written = in.decimal();
        max = written < 0 ? Regex.UNBOUNDED : written;
      }
      if (min >= 0 && in.take("}")) {
        return new int[] {min, max};
      }
      in.reset(start);
    }
    return null;
  }

  private Regex character(char c) {
    CharSet set = CharSet.range(c, c);
    return new Regex.Characters(ignoreCase ? set.ignoringCase() : set);
  }
}
