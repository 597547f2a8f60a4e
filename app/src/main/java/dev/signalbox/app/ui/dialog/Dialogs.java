package dev.signalbox.app.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;

/** Questions that stop the user; tests answer them without a screen. */
public interface Dialogs {

  /** What becomes of unsaved changes. */
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /** Asks for a project folder; empty when nothing was chosen. */
  Optional<Path> chooseFolder();

  /** Asks for the folder that a copy of a sample is put into; empty when nothing was chosen. */
  Optional<Path> chooseSampleParent();

  /**
   * Asks what becomes of the unsaved changes of a file.
   *
   * @param file its name
   */
  Unsaved askUnsaved(String file);

  /**
   * Says that something failed and that nothing is lost.
   *
   * @param what one sentence
   * @param detail the technical reason
   */
  void failed(String what, String detail);
}
