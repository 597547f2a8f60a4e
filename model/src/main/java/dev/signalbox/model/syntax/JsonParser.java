package dev.signalbox.model.syntax;

import dev.signalbox.model.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a text. Never fails: half-typed text gives the tree of what is there and the
 * errors that say what is missing. Keeps its own stack, so that deep nesting cannot overflow the
 * thread's.
 */
public final class JsonParser {
  /**
   * Containers nested deeper than this are checked, but become {@link JsonInvalid}, so that readers
   * may recurse.
   */
  public static final int MAX_DEPTH = 512;

  /** Containers nested deeper than this are skipped unchecked. */
  private static final int MAX_CHECKED_DEPTH = 200_000;

  private final String text;
  private final JsonScanner scanner;
  private final SyntaxErrors errors = new SyntaxErrors();
  private final Deque<Frame> open = new ArrayDeque<>();
  private int openObjects;
  private boolean cutShort;

  private JsonParser(String text) {
    this.text = text;
    this.scanner = new JsonScanner(text, errors);
  }

  /** Parses a text of any size and shape. */
  public static JsonDocument parse(String text) {
    JsonParser parser = new JsonParser(text);
    JsonValue root = parser.run();
    return new JsonDocument(text, root, parser.errors.all());
  }

  private JsonValue run() {
    scanner.skipByteOrderMark();
    scanner.skipSpace();
    if (scanner.atEnd()) {
      errors.add(SyntaxError.Kind.EMPTY, TextRange.at(text.length()));
      return new JsonInvalid(TextRange.at(text.length()));
    }
    JsonValue done = value();
    while (done == null || !open.isEmpty()) {
      if (done != null) {
        top().accept(done);
      }
      done = step(top());
    }
    scanner.skipSpace();
    if (!scanner.atEnd()) {
      errors.add(
          SyntaxError.Kind.TEXT_AFTER_VALUE, new TextRange(scanner.position(), text.length()));
    }
    return done;
  }

  private Frame top() {
    return open.element();
  }

  /** Reads one value; null when it opened a container that is not finished yet. */
  private @Nullable JsonValue value() {
    char c = scanner.peek();
    if (c == '{' || c == '[') {
      if (open.size() >= MAX_CHECKED_DEPTH) {
        return new JsonInvalid(scanner.skipContainer());
      }
      open.push(new Frame(c == '{', scanner.position()));
      openObjects += c == '{' ? 1 : 0;
      scanner.advance();
      return null;
    }
    return scanner.scalar();
  }

  /** Goes on inside the innermost container; returns it when it is finished, or a finished item. */
  private @Nullable JsonValue step(Frame frame) {
    scanner.skipSpace();
    if (scanner.atEnd()) {
      if (!cutShort) {
        errors.add(SyntaxError.Kind.NOT_CLOSED, new TextRange(frame.start, frame.start + 1));
        cutShort = true;
      }
      return close(frame, text.length());
    }
    char c = scanner.peek();
    if (c == frame.closer()) {
      if (frame.afterComma) {
        errors.add(SyntaxError.Kind.TRAILING_COMMA, new TextRange(frame.comma, frame.comma + 1));
      }
      scanner.advance();
      return close(frame, scanner.position());
    }
    if (c == '}' || c == ']') {
      return mismatched(frame);
    }
    if (c == ',') {
      comma(frame);
      return null;
    }
    if (frame.hasItems() && !frame.afterComma) {
      errors.add(SyntaxError.Kind.MISSING_COMMA, TextRange.at(scanner.position()));
    }
    frame.afterComma = false;
    return frame.object ? member(frame) : value();
  }

  private void comma(Frame frame) {
    int at = scanner.position();
    if (frame.afterComma || !frame.hasItems()) {
      errors.add(SyntaxError.Kind.MISSING_VALUE, new TextRange(at, at + 1));
    }
    frame.afterComma = true;
    frame.comma = at;
    scanner.advance();
  }

  /** A closer of the other kind ends this container when an outer one waits for it. */
  private @Nullable JsonValue mismatched(Frame frame) {
    char c = scanner.peek();
    boolean wanted = c == '}' ? openObjects > 0 : openObjects < open.size();
    if (wanted) {
      errors.add(SyntaxError.Kind.NOT_CLOSED, new TextRange(frame.start, frame.start + 1));
      return close(frame, scanner.position());
    }
    errors.add(
        SyntaxError.Kind.BAD_VALUE, new TextRange(scanner.position(), scanner.position() + 1));
    scanner.advance();
    return null;
  }

  private @Nullable JsonValue member(Frame frame) {
    int start = scanner.position();
    JsonValue key = scanner.peek() == '"' ? scanner.scalar() : null;
    if (!(key instanceof JsonString name)) {
      return strayKey(start);
    }
    frame.key = name;
    scanner.skipSpace();
    if (scanner.atEnd() || scanner.peek() != ':') {
      errors.add(SyntaxError.Kind.MISSING_COLON, TextRange.at(name.range().end()));
      return new JsonInvalid(TextRange.at(name.range().end()));
    }
    int colon = scanner.position();
    scanner.advance();
    scanner.skipSpace();
    if (scanner.atEnd() || ",}]".indexOf(scanner.peek()) >= 0) {
      errors.add(SyntaxError.Kind.MISSING_VALUE, new TextRange(colon, colon + 1));
      return new JsonInvalid(TextRange.at(colon + 1));
    }
    return value();
  }

  /** Skips what stands where a key should; nested containers are skipped whole. */
  private @Nullable JsonValue strayKey(int start) {
    char c = scanner.peek();
    if (c == ':') {
      scanner.advance();
    } else if (c == '{' || c == '[') {
      scanner.skipContainer();
    } else {
      scanner.scalar();
    }
    errors.add(SyntaxError.Kind.KEY_NOT_STRING, new TextRange(start, scanner.position()));
    return null;
  }

  private JsonValue close(Frame frame, int end) {
    open.pop();
    openObjects -= frame.object ? 1 : 0;
    TextRange range = new TextRange(frame.start, end);
    if (open.size() >= MAX_DEPTH) {
      if (open.size() == MAX_DEPTH) {
        errors.add(SyntaxError.Kind.TOO_DEEP, range);
      }
      return new JsonInvalid(range);
    }
    return frame.object ? new JsonObject(frame.members, range) : new JsonArray(frame.items, range);
  }

  /** A container whose end has not been read. */
  private static final class Frame {
    private final boolean object;
    private final int start;
    private final List<JsonMember> members = new ArrayList<>();
    private final List<JsonValue> items = new ArrayList<>();
    private @Nullable JsonString key;
    private boolean afterComma;
    private int comma;

    private Frame(boolean object, int start) {
      this.object = object;
      this.start = start;
    }

    private char closer() {
      return object ? '}' : ']';
    }

    private boolean hasItems() {
      return !members.isEmpty() || !items.isEmpty();
    }

    private void accept(JsonValue value) {
      JsonString name = key;
      if (object && name != null) {
        TextRange range =
            new TextRange(name.range().start(), Math.max(name.range().end(), value.range().end()));
        members.add(new JsonMember(name, value, range));
        key = null;
      } else {
        items.add(value);
      }
    }
  }
}
