package dev.signalbox.app.ui.i18n;

/** Turns English into something longer that can still be read, placeholders untouched. */
final class Pseudo {
  private static final String PLAIN = "aeiouyAEIOUcnsz";
  private static final String ACCENTED = "àéîöüýÅÉÎÖÛçñšž";

  private final StringBuilder out = new StringBuilder();
  private final String text;
  private int at;

  private Pseudo(String text) {
    this.text = text;
  }

  static String disguise(String text) {
    return "[" + new Pseudo(text).words("") + " ~".repeat(text.length() / 8 + 1) + "]";
  }

  /** Words up to one of the ends, with the placeholders between them. */
  private String words(String ends) {
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      char c = text.charAt(at++);
      int place = PLAIN.indexOf(c);
      out.append(place < 0 ? c : ACCENTED.charAt(place));
      if (c == '{') {
        placeholder();
      }
    }
    return out.toString();
  }

  /** A placeholder after its opening brace; only the branches of a choice hold words. */
  private void placeholder() {
    int end = text.indexOf('}', at);
    int choice = text.indexOf(",choice,", at);
    if (choice < 0 || choice > end) {
      copyThrough('}');
      return;
    }
    while (at < text.length() && text.charAt(at - 1) != '}') {
      while ("#<".indexOf(text.charAt(at)) < 0) {
        out.append(text.charAt(at++));
      }
      out.append(text.charAt(at++));
      words("|}");
      out.append(text.charAt(at++));
    }
  }

  private void copyThrough(char end) {
    int stop = text.indexOf(end, at) + 1;
    out.append(text, at, stop);
    at = stop;
  }
}
