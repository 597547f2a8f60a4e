package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Badge;
import dev.signalbox.app.picture.Card;
import dev.signalbox.app.picture.CardFace;
import dev.signalbox.app.picture.CardKind;
import dev.signalbox.app.picture.CardSize;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/** A service, another host or an undeclared service as a card. */
final class CardView extends NodeView {
  static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");

  private static final double ARC = 8;
  private static final double RING = 6;
  private static final double TILE = 28;
  private static final double TILE_X = 10;
  private static final double TILE_ARC = 6;
  private static final double LINE = 16;
  private static final double PORT = 4;
  private static final double BADGE = 10;
  private static final double BADGE_INSET = 2;
  private static final int ICON = 16;
  private static final int BADGE_ICON = 12;

  private final double width;
  private final double height;
  private final Rectangle frame;
  private final Rectangle ring;
  private final Group content = new Group();
  private final Group badge = new Group();
  private final Circle in;
  private final Circle out;

  CardView(Card card, String accessibleText, String roleDescription) {
    super(card, accessibleText, roleDescription);
    CardFace face = card.face();
    width = card.box().width();
    height = card.box().height();
    frame = Kit.box(0, 0, width, height, ARC, borderWidth(face), "frame");
    ring = Kit.box(-RING, -RING, width + 2 * RING, height + 2 * RING, ARC + RING / 2, 2, "ring");
    ring.setVisible(false);
    in = Kit.dot(0, height / 2, PORT - 0.5, "port");
    out = Kit.dot(width, height / 2, PORT - 0.5, "port");
    in.setVisible(false);
    out.setVisible(card.calls());
    fillContent(face);
    fillBadge(face.badge());
    getStyleClass().addAll("sb-card", styleOf(face.kind()), styleOf(face.tone()));
    getChildren().addAll(ring, frame, content, in, out, badge);
  }

  private void fillContent(CardFace face) {
    double tileY = (height - TILE) / 2;
    double lines = face.path().isEmpty() ? 2 : 3;
    double first = (height - lines * LINE) / 2 + LINE / 2;
    content
        .getChildren()
        .addAll(
            Kit.box(TILE_X, tileY, TILE, TILE, TILE_ARC, 0, "tile"),
            Kit.icon(TILE_X + TILE / 2, height / 2, ICON, iconOf(face.kind()), "tile-icon"),
            Kit.text(CardSize.TEXT_X, first, face.title(), "name"),
            Kit.text(CardSize.TEXT_X, first + LINE, face.detail(), "detail"));
    if (!face.path().isEmpty()) {
      content.getChildren().add(Kit.text(CardSize.TEXT_X, first + 2 * LINE, face.path(), "path"));
    }
  }

  private void fillBadge(Badge shown) {
    if (shown == Badge.NONE) {
      return;
    }
    double x = width - BADGE_INSET;
    badge.getStyleClass().addAll("badge", styleOf(shown));
    badge
        .getChildren()
        .addAll(
            Kit.dot(x, BADGE_INSET, BADGE, "badge-ring"),
            Kit.dot(x, BADGE_INSET, BADGE - 2, "badge-fill"),
            Kit.icon(x, BADGE_INSET, BADGE_ICON, iconOf(shown), "badge-icon"));
  }

  @Override
  void emphasize(Emphasis emphasis) {
    boolean selected = emphasis.selected().contains(card().item());
    boolean hovered = emphasis.hovered().filter(card().item()::equals).isPresent();
    boolean focused = emphasis.focused().filter(card().item()::equals).isPresent();
    Role role = Role.of(card(), emphasis);
    Kit.mark(this, Kit.SELECTED, selected);
    Kit.mark(this, Kit.HOVERED, hovered);
    Kit.mark(this, Kit.DIMMED, role == Role.DIMMED);
    Kit.mark(this, Kit.TARGET, role == Role.TARGET || role == Role.AIMED);
    Kit.mark(this, Kit.AIMED, role == Role.AIMED);
    Kit.mark(this, Kit.LIT, emphasis.lit().contains(card().item()));
    Kit.fit(frame, 0, 0, width, height, selected ? 2 : borderWidth(card().face()));
    ring.setVisible(focused || role == Role.TARGET || role == Role.AIMED);
    boolean active = selected || hovered || focused || role == Role.TARGET || role == Role.AIMED;
    boolean service = card().canCall();
    in.setVisible(service && active);
    out.setVisible(service && role != Role.DIMMED && (card().calls() || active));
  }

  @Override
  void detail(Detail detail, boolean shadows) {
    Kit.mark(this, FLAT, !shadows);
  }

  private static double borderWidth(CardFace face) {
    return face.kind() == CardKind.UNDECLARED ? 1.5 : 1;
  }

  private static String styleOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String iconOf(CardKind kind) {
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

  private static String iconOf(Badge badge) {
    return switch (badge) {
      case NONE, ERROR, CRASHED -> "mdomz-priority_high";
      case UNREACHABLE -> "mdoal-link_off";
      case RUNNING -> "mdoal-check";
      case STARTING -> "mdoal-hourglass_empty";
      case STUB -> "mdoal-layers";
    };
  }

  /** What a card is to a connection or a shown way. */
  private enum Role {
    PLAIN,
    DIMMED,
    TARGET,
    AIMED;

    static Role of(Card card, Emphasis emphasis) {
      return emphasis
          .connecting()
          .map(connecting -> of(card, connecting))
          .orElse(emphasis.offPath(card.item()) ? DIMMED : PLAIN);
    }

    private static Role of(Card card, Emphasis.Connecting connecting) {
      if (connecting.aimed().filter(card.node()::equals).isPresent()) {
        return AIMED;
      }
      if (connecting.targets().contains(card.node())) {
        return TARGET;
      }
      return connecting.source().equals(card.node()) ? PLAIN : DIMMED;
    }
  }
}
