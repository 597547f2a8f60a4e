package dev.signalbox.model.assist;

import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.syntax.JsonString;
import dev.signalbox.model.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text token by token up to a place and on to the end of the object around it. Does not
 * mind what is missing: strings end with their line, brackets close whatever is open.
 */
final class CaretFinder {
  /** Deeper places get no help. */
  private static final int MAX_DEPTH = 64;

  private final String text;
  private final int caret;
  private final Deque<Frame> open = new ArrayDeque<>();
  private int at;

  CaretFinder(String text, int caret) {
    this.text = text;
    this.caret = caret;
  }

  /** A container whose end has not been met. */
  private static final class Frame {
    private final boolean object;
    private final Set<String> keys = new HashSet<>();
    private @Nullable String key;
    private boolean colon;
    private boolean filled;
    private int index;

    private Frame(boolean object) {
      this.object = object;
    }

    private boolean wantsKey() {
      return object && !colon && key == null;
    }

    private boolean wantsValue() {
      return !filled && (!object || colon);
    }
  }

  Optional<Caret> find() {
    while (true) {
      skipSpace();
      if (at >= text.length() || (at >= caret && !touchesToken())) {
        return here(TextRange.at(caret));
      }
      int start = at;
      char c = text.charAt(at);
      if ("{}[]:,".indexOf(c) >= 0) {
        at++;
        punctuation(c);
      } else {
        int end = tokenEnd(start);
        if (start <= caret && caret <= end && !closedBefore(start, end)) {
          return here(new TextRange(start, end));
        }
        at = end;
        word(start, end);
      }
      if (open.size() > MAX_DEPTH) {
        return Optional.empty();
      }
    }
  }

  /** Whether the caret touches the beginning of the word at this place. */
  private boolean touchesToken() {
    return at == caret && "{}[]:,\"".indexOf(text.charAt(at)) < 0;
  }

  /** Behind a closing quote the string is finished. */
  private boolean closedBefore(int start, int end) {
    return text.charAt(start) == '"' && (caret == start || (caret == end && closed(start, end)));
  }

  private boolean closed(int start, int end) {
    return end - start >= 2 && text.charAt(end - 1) == '"';
  }

  private void punctuation(char c) {
    Frame top = open.peek();
    switch (c) {
      case '{', '[' -> open.push(new Frame(c == '{'));
      case '}', ']' -> {
        if (top != null) {
          open.pop();
          fill();
        }
      }
      case ':' -> {
        if (top != null) {
          top.colon = top.object;
        }
      }
      default -> {
        if (top != null) {
          top.key = null;
          top.colon = false;
          top.filled = false;
          top.index++;
        }
      }
    }
  }

  private void word(int start, int end) {
    Frame top = open.peek();
    if (top != null && top.wantsKey()) {
      String name = name(start, end);
      top.key = name;
      top.keys.add(name);
    } else {
      fill();
    }
  }

  private void fill() {
    Frame top = open.peek();
    if (top != null) {
      top.filled = true;
    }
  }

  private Optional<Caret> here(TextRange token) {
    Frame top = open.peek();
    if (top == null || (!top.wantsKey() && !top.wantsValue())) {
      return Optional.empty();
    }
    boolean key = top.wantsKey();
    boolean quoted = token.length() > 0 && text.charAt(token.start()) == '"';
    String typed = text.substring(Math.min(token.start() + (quoted ? 1 : 0), caret), caret);
    List<Step> path = path(key);
    at = token.end();
    skipSpace();
    char next = at < text.length() ? text.charAt(at) : '\0';
    Caret.Role role = key ? Caret.Role.KEY : Caret.Role.VALUE;
    return Optional.of(
        new Caret(path, role, token, typed, quoted, key ? siblings(top) : Set.of(), next));
  }

  private List<Step> path(boolean toContainer) {
    List<Step> steps = new ArrayList<>();
    for (Frame frame : open.reversed()) {
      boolean last = frame == open.peek();
      if (!(last && toContainer)) {
        steps.add(
            frame.object
                ? new Step.Key(frame.key == null ? "" : frame.key)
                : new Step.Item(frame.index));
      }
    }
    return steps;
  }

  /** The keys met so far and those that follow in the same object. */
  private Set<String> siblings(Frame frame) {
    while (at < text.length() && open.contains(frame) && open.size() <= MAX_DEPTH) {
      char c = text.charAt(at);
      if ("{}[]:,".indexOf(c) >= 0) {
        at++;
        punctuation(c);
      } else {
        int start = at;
        at = tokenEnd(start);
        word(start, at);
      }
      skipSpace();
    }
    return frame.keys;
  }

  private String name(int start, int end) {
    String token = text.substring(start, end);
    return JsonParser.parse(token).root() instanceof JsonString string ? string.value() : token;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private int tokenEnd(int start) {
    boolean string = text.charAt(start) == '"';
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '\n' || (!string && (Character.isWhitespace(c) || "{}[]:,\"".indexOf(c) >= 0))) {
        return end;
      }
      end += string && c == '\\' ? 2 : 1;
      if (string && c == '"') {
        return end;
      }
    }
    return Math.min(end, text.length());
  }
}
