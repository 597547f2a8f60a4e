package dev.signalbox.app.ui.theme;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the Material 2 outlined set; colours come from the style sheet. */
public final class Icons {
  /** Side of a toolbar icon in pixels at 100 %. */
  public static final int TOOLBAR = 18;

  /** Side of an icon in a row. */
  public static final int ROW = 16;

  /** Side of an icon in a chip. */
  public static final int CHIP = 14;

  private Icons() {}

  /**
   * A new icon node.
   *
   * @param literal Ikonli name such as {@code mdoal-folder_open}
   * @param size side in pixels
   * @param styles style classes that give it another colour than the text around it
   */
  public static FontIcon of(String literal, int size, String... styles) {
    FontIcon icon = new FontIcon(literal);
    icon.setIconSize(size);
    icon.getStyleClass().add("sb-icon-" + size);
    icon.getStyleClass().addAll(styles);
    return icon;
  }
}
