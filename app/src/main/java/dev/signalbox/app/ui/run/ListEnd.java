package dev.signalbox.app.ui.run;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.ListView;

/** Keeps the last entry of a list in view while that is wanted. */
final class ListEnd {
  private final ListView<?> list;
  private final BooleanSupplier wanted;
  private boolean due;

  ListEnd(ListView<?> list, BooleanSupplier wanted) {
    this.list = list;
    this.wanted = wanted;
  }

  /**
   * Shows the last entry, if that is wanted. Not at once: who tells of a change here may do so
   * before the list counts its entries anew, and it does not scroll beyond those it knows of.
   */
  void show() {
    if (!due) {
      due = true;
      Platform.runLater(this::scroll);
    }
  }

  private void scroll() {
    due = false;
    int size = list.getItems().size();
    if (wanted.getAsBoolean() && size > 0) {
      list.layout();
      list.scrollTo(size - 1);
    }
  }
}
