package dev.signalbox.app.ui.expect;

import dev.signalbox.app.session.Project;
import dev.signalbox.model.expect.Expectation;
import dev.signalbox.model.expect.ExpectationException;
import dev.signalbox.model.expect.ExpectationFile;
import dev.signalbox.model.expect.ExpectationText;
import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.file.FileTrouble;
import java.nio.file.Path;
import java.util.List;

/**
 * The file of expectations beside the config. Reads and writes at once: belongs on the thread for
 * the disk.
 */
record ExpectationStore(FileStore files) {

  /** Makes a text of a text. */
  @FunctionalInterface
  interface Change {
    /** The text afterwards. */
    String of(String text) throws ExpectationException;
  }

  /**
   * A step that can be taken back.
   *
   * @param before text of the file; blank when there was none
   * @param after what was written
   */
  record Step(String before, String after) {
    /** Whether it wrote anything. */
    boolean real() {
      return !before.equals(after);
    }

    /** The change that takes it back. */
    String undone() {
      return before.isBlank() ? ExpectationText.EMPTY : before;
    }
  }

  /** What the file expects; nothing when there is none. */
  List<Expectation> read(Project project) throws FileTrouble, ExpectationException {
    return parse(text(project));
  }

  /** Writes a changed text; the file is made when there is none. */
  Step write(Project project, Change change) throws FileTrouble, ExpectationException {
    String before = text(project);
    String after = change.of(before);
    Step step = new Step(before, after);
    if (step.real()) {
      files.overwrite(file(project), after);
    }
    return step;
  }

  /** What a text expects. */
  static List<Expectation> parse(String text) throws ExpectationException {
    return text.isBlank() ? List.of() : ExpectationFile.read(text);
  }

  private String text(Project project) throws FileTrouble {
    try {
      return files.load(file(project)).text();
    } catch (FileTrouble trouble) {
      if (trouble.kind() == FileTrouble.Kind.MISSING) {
        return "";
      }
      throw trouble;
    }
  }

  private static Path file(Project project) {
    return project.file().resolveSibling(ExpectationFile.NAME);
  }
}
