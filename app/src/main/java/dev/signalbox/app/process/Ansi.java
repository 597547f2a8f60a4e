package dev.signalbox.app.process;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the colour sequences in what terminals are sent (ECMA-48 SGR); drops all others. */
public final class Ansi {
  private static final char ESC = '\u001b';
  private static final Pattern SEQUENCE =
      Pattern.compile(
          ESC
              + "(?:\\[([0-9;:?<=>]*)([@-~])|\\][^\u0007"
              + ESC
              + "]*(?:\u0007|"
              + ESC
              + "\\\\)?|[@-Z\\\\^_])");

  /** Colours count 0 to 7, bright ones 8 to 15. */
  private static final int BRIGHT = 8;

  /**
   * A piece of text in one style.
   *
   * @param text the text, never empty
   * @param colour 0 to 15 as in terminals, or -1 for the usual one
   * @param bold whether it is bold
   * @param dim whether it is dimmed
   */
  public record Span(String text, int colour, boolean bold, boolean dim) {}

  private Ansi() {}

  /** The text without any sequence. */
  public static String plain(String line) {
    return line.indexOf(ESC) < 0 ? line : SEQUENCE.matcher(line).replaceAll("");
  }

  /** The text with its colours, but without sequences that move the cursor or clear the screen. */
  public static String coloured(String line) {
    return line.indexOf(ESC) < 0
        ? line
        : SEQUENCE
                .matcher(line)
                .replaceAll(found ->
                    "m".equals(found.group(2)) ? Matcher.quoteReplacement(found.group()) : "")
            + ESC
            + "[0m";
  }

  /** The line as styled pieces. */
  public static List<Span> spans(String line) {
    List<Span> spans = new ArrayList<>();
    Style style = Style.PLAIN;
    Matcher matcher = SEQUENCE.matcher(line);
    int from = 0;
    while (matcher.find()) {
      add(spans, line.substring(from, matcher.start()), style);
      from = matcher.end();
      if ("m".equals(matcher.group(2))) {
        style = style.after(matcher.group(1));
      }
    }
    add(spans, line.substring(from), style);
    return spans;
  }

  private static void add(List<Span> spans, String text, Style style) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, style.colour, style.bold, style.dim));
    }
  }

  private record Style(int colour, boolean bold, boolean dim) {
    static final Style PLAIN = new Style(-1, false, false);

    Style after(String parameters) {
      Style style = this;
      for (String one : parameters.split(";", -1)) {
        int code = one.isEmpty() ? 0 : one.matches("\\d{1,3}") ? Integer.parseInt(one) : -1;
        if (code == 38 || code == 48) {
          return style;
        }
        style = style.with(code);
      }
      return style;
    }

    private Style with(int code) {
      return switch (code) {
        case 0 -> PLAIN;
        case 1 -> new Style(colour, true, dim);
        case 2 -> new Style(colour, bold, true);
        case 22 -> new Style(colour, false, false);
        case 30, 31, 32, 33, 34, 35, 36, 37 -> new Style(code - 30, bold, dim);
        case 39 -> new Style(-1, bold, dim);
        case 90, 91, 92, 93, 94, 95, 96, 97 -> new Style(code - 90 + BRIGHT, bold, dim);
        default -> this;
      };
    }
  }
}
