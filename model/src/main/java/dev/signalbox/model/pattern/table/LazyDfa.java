package dev.signalbox.model.pattern.table;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A deterministic automaton whose states are made when a path first needs them. Safe for several
 * threads: two may make the same state, which only costs time.
 */
final class LazyDfa {
  private static final int MAX_STATES = 20_000;

  /** Nodes of all states together; keeps the memory of one automaton in the tens of megabytes. */
  private static final int MAX_NODES = 4_000_000;

  private final Nfa nfa;
  private final CharClasses classes;
  private volatile Cache cache;

  LazyDfa(Nfa nfa) {
    this.nfa = nfa;
    this.classes = new CharClasses(nfa.sets());
    this.cache = new Cache();
  }

  /** A set of nodes, with what follows each class of characters and the rules found at the end. */
  private static final class State {
    private final int[] nodes;
    private final int[] accepted;
    private final AtomicReferenceArray<@Nullable State> next;

    State(int[] nodes, int[] accepted, int classes) {
      this.nodes = nodes;
      this.accepted = accepted;
      this.next = new AtomicReferenceArray<>(classes);
    }
  }

  private final class Cache {
    private final Map<IntBuffer, State> states = new HashMap<>();
    private int nodes;
    private final State start = intern(closure(nfa.starts(), true));

    /** The one state for a set of nodes; equal arrays are equal as buffers. */
    private synchronized State intern(int[] set) {
      return states.computeIfAbsent(
          IntBuffer.wrap(set),
          fresh -> {
            nodes += set.length;
            return new State(set, accepted(set), classes.size());
          });
    }

    private synchronized boolean full() {
      return states.size() >= MAX_STATES || nodes >= MAX_NODES;
    }
  }

  /** The rules whose expression may occur in a text, from a position on, ascending. */
  int[] accepted(String text) {
    Cache current = cache;
    State state = current.start;
    for (int i = 0; i < text.length(); i++) {
      int charClass = classes.of(text.charAt(i));
      State next = state.next.get(charClass);
      if (next == null) {
        if (current.full()) {
          current = new Cache();
          cache = current;
        }
        next = current.intern(step(state.nodes, classes.member(charClass)));
        state.next.set(charClass, next);
      }
      state = next;
    }
    return state.accepted;
  }

  private int[] step(int[] nodes, char c) {
    BitSet reached = new BitSet(nfa.size());
    for (int index : nodes) {
      Nfa.Node node = nfa.node(index);
      if (node.kind() == Nfa.Kind.FOUND) {
        reached.set(index);
      } else if (node.kind() == Nfa.Kind.TAKE && node.set().contains(c)) {
        reached.set(node.next());
      }
    }
    return closure(reached.stream().boxed().toList(), false);
  }

  /** All nodes that wait for a character or the end, reached without taking one. */
  private int[] closure(List<Integer> from, boolean atStart) {
    BitSet seen = new BitSet(nfa.size());
    BitSet waiting = new BitSet(nfa.size());
    ArrayDeque<Integer> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      int index = open.pop();
      if (seen.get(index)) {
        continue;
      }
      seen.set(index);
      Nfa.Node node = nfa.node(index);
      switch (node.kind()) {
        case TAKE, END, FOUND -> waiting.set(index);
        case FORK -> {
          open.push(node.next());
          open.push(node.other());
        }
        case START -> {
          if (atStart) {
            open.push(node.next());
          }
        }
      }
    }
    return waiting.stream().toArray();
  }

  private int[] accepted(int[] nodes) {
    BitSet rules = new BitSet();
    BitSet seen = new BitSet(nfa.size());
    ArrayDeque<Integer> open = new ArrayDeque<>();
    Arrays.stream(nodes).forEach(open::push);
    while (!open.isEmpty()) {
      int index = open.pop();
      if (seen.get(index)) {
        continue;
      }
      seen.set(index);
      Nfa.Node node = nfa.node(index);
      switch (node.kind()) {
        case FOUND -> rules.set(node.next());
        case FORK -> {
          open.push(node.next());
          open.push(node.other());
        }
        case END -> open.push(node.next());
        // A text may be empty, so that its end is its start; too much accepted is no harm.
        case START -> open.push(node.next());
        case TAKE -> {}
      }
    }
    return rules.stream().toArray();
  }
}
