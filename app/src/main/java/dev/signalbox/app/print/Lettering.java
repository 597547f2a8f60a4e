package dev.signalbox.app.print;

import java.util.List;

/** The fonts of the picture. */
public enum Lettering {
  /** Names. */
  STRONG("Inter", 600, "Inter-SemiBold.otf"),
  /** Details. */
  PLAIN("Inter", 400, "Inter-Regular.otf"),
  /** Text copied from the file. */
  MONO("JetBrains Mono", 400, "JetBrainsMono-Regular.ttf");

  private final String family;
  private final int weight;
  private final String file;

  Lettering(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  int weight() {
    return weight;
  }

  /** The file among the window's fonts. */
  String file() {
    return file;
  }

  /** The font and what stands in for it where it is not installed. */
  List<String> families() {
    return this == MONO
        ? List.of(family, "ui-monospace", "SFMono-Regular", "Menlo", "Consolas", "monospace")
        : List.of(family, "system-ui", "Segoe UI", "Roboto", "Helvetica", "Arial", "sans-serif");
  }
}
