package dev.signalbox.app.ui.outline;

import dev.signalbox.app.ui.theme.Icons;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/**
 * The name of a line with its icon. The icon is the cell's, not the tree item's: the skin of a row
 * puts the graphic of an item half above the row.
 */
final class NameCell extends TreeTableCell<TwinRow, String> {
  @Override
  protected void updateItem(@Nullable String name, boolean empty) {
    super.updateItem(name, empty);
    TwinRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
    setText(empty ? null : name);
    setGraphic(row == null ? null : Icons.of(row.icon(), Icons.ROW));
  }
}
