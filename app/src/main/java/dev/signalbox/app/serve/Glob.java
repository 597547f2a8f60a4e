package dev.signalbox.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * A pattern of an ignore file; case does not count. It comes from a repository nobody has looked
 * at, so whatever it is, matching takes steps times characters and no more.
 */
final class Glob {
  private sealed interface Step {
    /** From which places on the path matches, given those from which it matches what follows. */
    boolean[] before(String path, boolean[] rest);
  }

  /** One character. */
  private record One(IntPredicate takes) implements Step {
    @Override
    public boolean[] before(String path, boolean[] rest) {
      boolean[] ends = new boolean[path.length() + 1];
      for (int i = 0; i < path.length(); i++) {
        ends[i] = rest[i + 1] && takes.test(path.charAt(i));
      }
      return ends;
    }
  }

  /** Any number of characters, also none. */
  private record Many(IntPredicate takes) implements Step {
    @Override
    public boolean[] before(String path, boolean[] rest) {
      boolean[] ends = rest.clone();
      for (int i = path.length() - 1; i >= 0; i--) {
        ends[i] |= ends[i + 1] && takes.test(path.charAt(i));
      }
      return ends;
    }
  }

  /** Whole folders, also none. */
  private record Folders() implements Step {
    @Override
    public boolean[] before(String path, boolean[] rest) {
      boolean[] ends = rest.clone();
      boolean later = false;
      for (int i = path.length() - 1; i >= 0; i--) {
        later |= path.charAt(i) == '/' && rest[i + 1];
        ends[i] |= later;
      }
      return ends;
    }
  }

  private final List<Step> steps = new ArrayList<>();

  /**
   * Reads a pattern.
   *
   * @param glob without a slash at either end
   * @param anywhere whether it may begin in any folder
   */
  Glob(String glob, boolean anywhere) {
    if (anywhere) {
      steps.add(new Folders());
    }
    String text = glob.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < text.length()) {
      at = read(text, at);
    }
  }

  /** Whether it is the pattern of this path. */
  boolean matches(String path) {
    String text = path.toLowerCase(Locale.ROOT);
    boolean[] ends = new boolean[text.length() + 1];
    ends[text.length()] = true;
    for (Step step : steps.reversed()) {
      ends = step.before(text, ends);
    }
    return ends[0];
  }

  /** Adds what stands at a place and says where the next begins. */
  private int read(String glob, int at) {
    char c = glob.charAt(at);
    boolean begins = at == 0 || glob.charAt(at - 1) == '/';
    int close = c == '[' ? glob.indexOf(']', at + 2) : -1;
    if (begins && glob.startsWith("**/", at)) {
      steps.add(new Folders());
      return at + 3;
    } else if (begins && at > 0 && glob.length() == at + 2 && glob.endsWith("**")) {
      steps.add(new One(any -> true));
      steps.add(new Many(any -> true));
      return at + 2;
    } else if (close > 0) {
      steps.add(new One(set(glob.substring(at + 1, close))));
      return close + 1;
    } else if (c == '\\' && at + 1 < glob.length()) {
      char literal = glob.charAt(at + 1);
      steps.add(new One(one -> one == literal));
      return at + 2;
    }
    steps.add(
        switch (c) {
          case '*' -> new Many(one -> one != '/');
          case '?' -> new One(one -> one != '/');
          default -> new One(one -> one == c);
        });
    return at + 1;
  }

  /** A set of characters; only ranges and a negation mean something in it. */
  private static IntPredicate set(String characters) {
    boolean negated = characters.startsWith("!") || characters.startsWith("^");
    String members = negated ? characters.substring(1) : characters;
    return one -> contains(members, one) != negated && !(negated && one == '/');
  }

  private static boolean contains(String members, int one) {
    for (int i = 0; i < members.length(); i++) {
      boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
      if (range
          ? members.charAt(i) <= one && one <= members.charAt(i + 2)
          : members.charAt(i) == one) {
        return true;
      }
      i += range ? 2 : 0;
    }
    return false;
  }
}
