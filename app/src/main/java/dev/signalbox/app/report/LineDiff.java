package dev.signalbox.app.report;

import java.util.List;

/** The lines in which two texts differ, in the form that {@code patch} reads. */
public final class LineDiff {
  private static final int CONTEXT = 3;

  private LineDiff() {}

  /**
   * One hunk from the first to the last line that differs; empty when none does.
   *
   * @param name of the file
   */
  public static String unified(String name, String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    if (old.equals(now)) {
      return "";
    }
    int head = same(old, now);
    int tail =
        Math.min(same(old.reversed(), now.reversed()), Math.min(old.size(), now.size()) - head);
    int from = Math.max(0, head - CONTEXT);
    int shared = Math.min(CONTEXT, tail);
    StringBuilder text = new StringBuilder("--- " + name + "\n+++ " + name + "\n");
    int oldEnd = old.size() - tail;
    int newEnd = now.size() - tail;
    text.append(
        "@@ -%d,%d +%d,%d @@\n"
            .formatted(from + 1, oldEnd + shared - from, from + 1, newEnd + shared - from));
    lines(text, " ", old.subList(from, head));
    lines(text, "-", old.subList(head, oldEnd));
    lines(text, "+", now.subList(head, newEnd));
    lines(text, " ", old.subList(oldEnd, oldEnd + shared));
    return text.toString();
  }

  private static int same(List<String> left, List<String> right) {
    int count = 0;
    while (count < Math.min(left.size(), right.size())
        && left.get(count).equals(right.get(count))) {
      count++;
    }
    return count;
  }

  private static void lines(StringBuilder text, String mark, List<String> lines) {
    lines.forEach(line -> text.append(mark).append(line).append('\n'));
  }
}
