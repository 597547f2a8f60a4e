package dev.signalbox.model.pattern.table;

import dev.signalbox.model.pattern.regex.Anchors;
import dev.signalbox.model.pattern.regex.CharSet;
import dev.signalbox.model.pattern.regex.Regex;
import dev.signalbox.model.pattern.regex.Regex.Assertion;
import java.util.ArrayList;
import java.util.List;

/**
 * The expressions of many rules as one automaton. What an automaton of this kind cannot express
 * (look-arounds, word boundaries, back references, very large repetitions) it lets pass, so that it
 * may accept too much, never too little.
 */
final class Nfa {
  /** A node; {@code next} and {@code other} are -1 where there is none. */
  record Node(Kind kind, CharSet set, int next, int other) {}

  /** Kinds of nodes. */
  enum Kind {
    /** Takes a character out of the set. */
    TAKE,
    /** Goes on to both. */
    FORK,
    /** Goes on at the start of the text only. */
    START,
    /** Goes on at the end of the text only. */
    END,
    /** Rule number {@code next} is found. */
    FOUND
  }

  private static final int MAX_COPIES = 200;

  private final List<Node> nodes = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  /** Adds a rule: its expression may start anywhere, whatever follows it. */
  void add(int rule, Regex regex) {
    int found = node(Kind.FOUND, CharSet.NONE, rule, -1);
    int body = build(regex, found);
    starts.add(Anchors.atStart(regex) ? body : anywhere(body));
  }

  Node node(int index) {
    return nodes.get(index);
  }

  int size() {
    return nodes.size();
  }

  List<Integer> starts() {
    return starts;
  }

  /** The distinct sets of characters. */
  List<CharSet> sets() {
    return nodes.stream()
        .filter(node -> node.kind() == Kind.TAKE)
        .map(Node::set)
        .distinct()
        .toList();
  }

  private int anywhere(int body) {
    int fork = node(Kind.FORK, CharSet.NONE, -1, body);
    int any = node(Kind.TAKE, CharSet.ALL, fork, -1);
    nodes.set(fork, new Node(Kind.FORK, CharSet.NONE, any, body));
    return fork;
  }

  private int build(Regex regex, int next) {
    return switch (regex) {
      case Regex.Characters(var set) -> node(Kind.TAKE, set, next, -1);
      case Regex.Sequence(var parts) -> {
        int at = next;
        for (Regex part : parts.reversed()) {
          at = build(part, at);
        }
        yield at;
      }
      case Regex.Choice(var options) -> {
        int at = build(options.getLast(), next);
        for (Regex option : options.subList(0, options.size() - 1).reversed()) {
          at = node(Kind.FORK, CharSet.NONE, build(option, next), at);
        }
        yield at;
      }
      case Regex.Group group -> build(group.body(), next);
      case Regex.Repeat repeat -> repeat(repeat, next);
      case Regex.Look _ -> next;
      case Regex.BackReference _, Regex.TooDeep _ -> loop(new Regex.Characters(CharSet.ALL), next);
      case Assertion(var kind) ->
          switch (kind) {
            case START -> node(Kind.START, CharSet.NONE, next, -1);
            case END -> node(Kind.END, CharSet.NONE, next, -1);
            case WORD_BOUNDARY, NOT_WORD_BOUNDARY -> next;
          };
    };
  }

  private int repeat(Regex.Repeat repeat, int next) {
    boolean bounded = repeat.max() != Regex.UNBOUNDED;
    if (repeat.min() > MAX_COPIES || (bounded && repeat.max() > MAX_COPIES)) {
      return loop(repeat.body(), next);
    }
    int at = bounded ? next : loop(repeat.body(), next);
    for (int i = repeat.min(); bounded && i < repeat.max(); i++) {
      at = node(Kind.FORK, CharSet.NONE, build(repeat.body(), at), next);
    }
    for (int i = 0; i < repeat.min(); i++) {
      at = build(repeat.body(), at);
    }
    return at;
  }

  private int loop(Regex body, int next) {
    int fork = node(Kind.FORK, CharSet.NONE, -1, next);
    int first = build(body, fork);
    nodes.set(fork, new Node(Kind.FORK, CharSet.NONE, first, next));
    return fork;
  }

  private int node(Kind kind, CharSet set, int next, int other) {
    nodes.add(new Node(kind, set, next, other));
    return nodes.size() - 1;
  }
}
