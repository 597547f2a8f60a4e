package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.Card;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The Internet, as a bar at the left. */
final class BarView extends NodeView {
  private static final double ARC = 8;
  private static final double RING = 6;
  private static final double ICON_ABOVE = 20;
  private static final double WORD_BELOW = 8;
  private static final int ICON = 24;

  private final Rectangle frame;
  private final Rectangle ring;
  private final Group content = new Group();
  private final double width;
  private final double height;

  BarView(Card card, String accessibleText, String roleDescription) {
    super(card, accessibleText, roleDescription);
    width = card.box().width();
    height = card.box().height();
    frame = Kit.box(0, 0, width, height, ARC, 1, "frame");
    ring = Kit.box(-RING, -RING, width + 2 * RING, height + 2 * RING, ARC + RING / 2, 2, "ring");
    ring.setVisible(false);
    Text word = Kit.text(0, height / 2 + WORD_BELOW, card.face().title(), "bar-name");
    word.setWrappingWidth(width);
    content
        .getChildren()
        .addAll(
            Kit.icon(width / 2, height / 2 - ICON_ABOVE, ICON, "mdomz-public", "bar-icon"), word);
    getStyleClass().addAll("sb-card", "internet");
    getChildren().addAll(ring, frame, content);
  }

  @Override
  void emphasize(Emphasis emphasis) {
    boolean selected = emphasis.selected().contains(card().item());
    boolean dimmed =
        emphasis
            .connecting()
            .map(connecting -> !connecting.source().equals(card().node()))
            .orElse(emphasis.offPath(card().item()));
    Kit.mark(this, Kit.SELECTED, selected);
    Kit.mark(this, Kit.DIMMED, dimmed);
    Kit.mark(this, Kit.HOVERED, emphasis.hovered().filter(card().item()::equals).isPresent());
    Kit.fit(frame, 0, 0, width, height, selected ? 2 : 1);
    ring.setVisible(emphasis.focused().filter(card().item()::equals).isPresent());
  }

  @Override
  void detail(Detail detail, boolean shadows) {
    Kit.mark(this, CardView.FLAT, !shadows);
  }
}
