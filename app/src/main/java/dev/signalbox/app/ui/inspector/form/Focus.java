package dev.signalbox.app.ui.inspector.form;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Which field has the focus and where its caret stands, for a form that is made anew.
 *
 * @param id of the field; empty for none
 * @param anchor where its selection begins
 * @param caret where it ends
 */
public record Focus(String id, int anchor, int caret) {
  /**
   * What has the focus in a window.
   *
   * @param prefix of the ids of the form's fields
   */
  public static Focus of(@Nullable Scene scene, String prefix) {
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (owner == null || owner.getId() == null || !owner.getId().startsWith(prefix)) {
      return new Focus("", 0, 0);
    }
    TextInputControl text = text(owner);
    return text == null
        ? new Focus(owner.getId(), 0, 0)
        : new Focus(owner.getId(), text.getAnchor(), text.getCaretPosition());
  }

  /** Gives it back. */
  public void restore(Node form) {
    Node field = id.isEmpty() ? null : form.lookup("#" + id);
    if (field != null) {
      field.requestFocus();
      TextInputControl text = text(field);
      if (text != null) {
        text.selectRange(anchor, caret);
      }
    }
  }

  private static @Nullable TextInputControl text(Node field) {
    return switch (field) {
      case TextInputControl text -> text;
      case ComboBox<?> combo when combo.isEditable() -> combo.getEditor();
      default -> null;
    };
  }
}
