package dev.signalbox.app.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled fonts: Inter (SIL Open Font License) and JetBrains Mono (Apache License 2.0). */
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "Inter-Regular.otf",
          "Inter-Medium.otf",
          "Inter-SemiBold.otf",
          "JetBrainsMono-Regular.ttf");

  /** Reads them when it is first asked; the machine sees to it that this happens once. */
  private static final class Loaded {
    static final boolean DONE = read();

    private Loaded() {}
  }

  private Fonts() {}

  /**
   * Makes the fonts and the icons known to the toolkit; where one cannot be read the system font is
   * used. They are read once, on any thread; whoever asks meanwhile waits.
   */
  public static void load() {
    boolean _ = Loaded.DONE;
  }

  private static boolean read() {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
        Font.loadFont(in, 13);
      } catch (IOException e) {
        throw new UncheckedIOException("bundled font " + file, e);
      }
    }
    // The icon library reads its font with its first icon.
    Icons.of("mdoal-code", Icons.ROW);
    return true;
  }
}
