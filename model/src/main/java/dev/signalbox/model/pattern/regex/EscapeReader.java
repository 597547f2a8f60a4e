package dev.signalbox.model.pattern.regex;

import org.jspecify.annotations.Nullable;

/** Reads what follows a backslash, by the rules of ECMAScript's Annex B. */
final class EscapeReader {
  private final RegexScanner in;
  private final boolean namedGroups;

  EscapeReader(RegexScanner in, boolean namedGroups) {
    this.in = in;
    this.namedGroups = namedGroups;
  }

  /** The set of {@code \d \D \s \S \w \W}, or null when something else follows. */
  @Nullable CharSet set() {
    CharSet set =
        switch (in.peek(0)) {
          case 'd' -> CharSet.DIGIT;
          case 'D' -> CharSet.DIGIT.complement();
          case 's' -> CharSet.SPACE;
          case 'S' -> CharSet.SPACE.complement();
          case 'w' -> CharSet.WORD;
          case 'W' -> CharSet.WORD.complement();
          default -> null;
        };
    if (set != null) {
      in.next();
    }
    return set;
  }

  /**
   * The single character an escape stands for.
   *
   * @param inClass whether it stands between square brackets
   */
  char character(boolean inClass) {
    char c = in.next();
    return switch (c) {
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> '\u000B';
      case 'c' -> control(inClass);
      case 'x' -> numbered(2, c);
      case 'u' -> numbered(4, c);
      case 'k' -> {
        if (namedGroups) {
          throw new RegexSyntaxException(inClass ? "Invalid escape" : "Invalid named reference");
        }
        yield c;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c);
      default -> c;
    };
  }

  /** A control letter; else the backslash itself counts and the letter is read again. */
  private char control(boolean inClass) {
    char letter = in.peek(0);
    boolean ascii = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    boolean digit = (letter >= '0' && letter <= '9') || letter == '_';
    if (ascii || (inClass && digit)) {
      return (char) (in.next() & 0x1F);
    }
    in.reset(in.position() - 1);
    return '\\';
  }

  private char numbered(int digits, char letter) {
    int value = in.hex(digits);
    return value < 0 ? letter : (char) value;
  }

  private char octal(char first) {
    int value = first - '0';
    for (int digits = 1; digits < 3; digits++) {
      int digit = in.peek(0) - '0';
      if (in.atEnd() || digit < 0 || digit > 7 || value * 8 + digit > 255) {
        break;
      }
      in.next();
      value = value * 8 + digit;
    }
    return (char) value;
  }
}
