package dev.signalbox.app.ui.i18n;

/** Turns English into something longer that can still be read, placeholders untouched. */
final class Pseudo {
  private static final String PLAIN = "aeiouyAEIOUcnsz";
  private static final String ACCENTED = "àéîöüýÅÉÎÖÛçñšž";

  private Pseudo() {}

  static String disguise(String text) {
    StringBuilder out = new StringBuilder("[");
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      int at = depth > 0 ? -1 : PLAIN.indexOf(c);
      out.append(at < 0 ? c : ACCENTED.charAt(at));
    }
    return out.append(" ~".repeat(text.length() / 8 + 1)).append(']').toString();
  }
}
