package dev.signalbox.app.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions that stop the user; tests answer them without a screen. */
public interface Dialogs {

  /** What becomes of unsaved changes. */
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /**
   * A kind of file that can be written.
   *
   * @param words what people call it
   * @param extension of the file's name, without dot
   */
  record Kind(String words, String extension) {}

  /**
   * Asks where a file is written; asks before it replaces another one.
   *
   * @param title of the question
   * @param name proposed for the file, without extension
   * @param kinds what can be chosen, the proposed one first
   * @return a file whose name ends with the extension of one of the kinds; empty when nothing was
   *     chosen
   */
  Optional<Path> chooseExport(String title, String name, List<Kind> kinds);

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
