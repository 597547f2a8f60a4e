package dev.signalbox.app.ui.canvas;

import dev.signalbox.app.picture.CardSize;
import dev.signalbox.app.picture.Plate;
import dev.signalbox.app.picture.PlateFace;
import dev.signalbox.model.snapshot.Item;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The label of a rule or binding. */
final class PlateView extends Group {
  private static final PseudoClass NEVER = PseudoClass.getPseudoClass("never");
  private static final double ARC = 4;
  private static final double RING = 4;
  private static final int ICON = 12;
  private static final double ICON_RIGHT = 12;

  private final Rectangle frame;
  private final Rectangle ring;
  private final Group wide = new Group();
  private final CountView count;
  private Plate plate;

  PlateView(Plate plate) {
    this.plate = plate;
    PlateFace face = plate.face();
    double width = plate.box().width();
    double height = plate.box().height();
    double middle = height / 2;
    double numberWidth = CardSize.numberWidth(face.number());
    frame = Kit.box(0, 0, width, height, ARC, 1, "frame");
    ring = Kit.box(-RING, -RING, width + 2 * RING, height + 2 * RING, ARC + RING / 2, 2, "ring");
    ring.setVisible(false);
    wide.getChildren().add(Kit.text(CardSize.plateTextX(face), middle, face.text(), "plate-text"));
    if (face.neverMatches()) {
      wide.getChildren()
          .add(Kit.icon(width - ICON_RIGHT, middle, ICON, "mdoal-block", "plate-icon"));
    }
    getChildren().addAll(ring, frame);
    if (numberWidth > 0) {
      Text number = Kit.text(0, middle, face.number(), "plate-number");
      number.setWrappingWidth(numberWidth);
      getChildren().addAll(Kit.leftField(numberWidth, height, ARC, "number-field"), number);
    }
    count = new CountView(width);
    getChildren().addAll(wide, count);
    getStyleClass().addAll("sb-plate", face.kind().name().toLowerCase(Locale.ROOT));
    Kit.mark(this, NEVER, face.neverMatches());
    setAccessibleRole(AccessibleRole.BUTTON);
    place(plate);
  }

  Plate plate() {
    return plate;
  }

  void place(Plate moved) {
    plate = moved;
    setLayoutX(moved.box().x());
    setLayoutY(moved.box().y());
  }

  /** Shows how many requests took this edge, and says so in the words for it. */
  void count(long requests, String accessibleText) {
    count.show(requests);
    setAccessibleText(accessibleText);
  }

  void emphasize(Emphasis emphasis, boolean hiddenWhileConnecting) {
    Item item = plate.item();
    Kit.mark(this, Kit.SELECTED, emphasis.selected().contains(item));
    Kit.mark(this, Kit.HOVERED, emphasis.hovered().filter(item::equals).isPresent());
    Kit.mark(this, Kit.LIT, emphasis.lit().contains(item));
    Kit.mark(this, Kit.NEAR, emphasis.nearMisses().contains(item));
    Kit.mark(this, Kit.DIMMED, emphasis.offPath(item));
    ring.setVisible(emphasis.focused().filter(item::equals).isPresent());
    setVisible(!hiddenWhileConnecting || emphasis.connecting().isEmpty());
  }

  void detail(Detail detail) {
    boolean full = detail == Detail.FULL;
    wide.setVisible(full);
    frame.setVisible(full);
    count.setVisible(full);
  }
}
