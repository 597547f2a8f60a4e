package dev.signalbox.app.ui.kit;

import dev.signalbox.app.picture.CardKind;
import dev.signalbox.app.picture.Technology;
import dev.signalbox.app.ui.theme.Icons;
import dev.signalbox.model.config.Service;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** The tinted square that says what kind of thing something is. */
public final class Tiles {
  /** Side in a head. */
  public static final int LARGE = 28;

  /** Side in a row. */
  public static final int SMALL = 20;

  private Tiles() {}

  /** The tile of a service. */
  public static StackPane of(Service service, int size) {
    return of(Technology.of(service).kind(), size);
  }

  /** The tile of a kind. */
  public static StackPane of(CardKind kind, int size) {
    StackPane tile = new StackPane(Icons.of(icon(kind), size == LARGE ? 16 : 12, "sb-icon-strong"));
    tile.getStyleClass().addAll("sb-tile", "sb-tile-" + kind.name().toLowerCase(Locale.ROOT));
    tile.setMinSize(size, size);
    tile.setMaxSize(size, size);
    return tile;
  }

  private static String icon(CardKind kind) {
    return switch (kind) {
      case INTERNET -> "mdomz-public";
      case FRONTEND -> "mdomz-web";
      case SERVER, COMPILED -> "mdoal-dns";
      case CONTAINER -> "mdomz-widgets";
      case EXTERNAL -> "mdomz-open_in_new";
      case UNDECLARED -> "mdoal-help_outline";
      case TIMER -> "mdomz-schedule";
      case QUEUE -> "mdoal-inbox";
    };
  }
}
