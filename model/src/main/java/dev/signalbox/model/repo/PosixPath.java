package dev.signalbox.model.repo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Paths with forward slashes, computed as Node.js 20 does: Vercel's answers depend on it. */
public final class PosixPath {
  private PosixPath() {}

  /**
   * Resolves {@code .}, {@code ..} and repeated slashes. A slash at the end stays; nothing becomes
   * {@code .}; what leads out of a relative path keeps its {@code ..}.
   */
  public static String normalize(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    boolean absolute = path.startsWith("/");
    boolean trailing = path.endsWith("/");
    String body = String.join("/", resolved(path, absolute));
    if (body.isEmpty() && !absolute) {
      return trailing ? "./" : ".";
    }
    return (absolute ? "/" : "") + body + (trailing && !body.isEmpty() ? "/" : "");
  }

  private static Deque<String> resolved(String path, boolean absolute) {
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..") && !kept.isEmpty() && !kept.getLast().equals("..")) {
        kept.removeLast();
      } else if (segment.equals("..")) {
        if (!absolute) {
          kept.addLast(segment);
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    return kept;
  }

  /** Two paths one after the other, normalised; an absolute second one does not win. */
  public static String join(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return normalize(first + second);
    }
    return normalize(first + "/" + second);
  }

  /** The last segment, slashes at the end not counted. */
  public static String basename(String path) {
    String bare = withoutTrailingSlashes(path);
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  /** What stands before the last segment; {@code .} when nothing does. */
  public static String dirname(String path) {
    String bare = withoutTrailingSlashes(path);
    int slash = bare.lastIndexOf('/');
    if (slash < 0) {
      return path.startsWith("/") ? "/" : ".";
    }
    String parent = withoutTrailingSlashes(bare.substring(0, slash));
    return parent.isEmpty() ? "/" : parent;
  }

  /** How to get from one relative folder to another path; empty when they are the same. */
  public static String relative(String from, String to) {
    List<String> source = segments(from);
    List<String> target = segments(to);
    int common = 0;
    while (common < Math.min(source.size(), target.size())
        && source.get(common).equals(target.get(common))) {
      common++;
    }
    List<String> steps = new ArrayList<>();
    for (int i = common; i < source.size(); i++) {
      steps.add("..");
    }
    steps.addAll(target.subList(common, target.size()));
    return String.join("/", steps);
  }

  private static List<String> segments(String path) {
    return List.copyOf(resolved(path, true));
  }

  /** The path without slashes at its end; {@code .} when nothing is left. */
  public static String stripTrailingSlash(String path) {
    String bare = withoutTrailingSlashes(path);
    return bare.isEmpty() ? "." : bare;
  }

  private static String withoutTrailingSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
