package dev.signalbox.app.session;

import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.file.FileTrouble;
import dev.signalbox.model.file.LoadedFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small file of the project beside its config. Reads and writes at once: belongs on the thread
 * for the disk.
 *
 * @param name of the file
 * @param empty its text when nothing is in it
 */
public record SideFile(FileStore files, String name, String empty) {

  /**
   * Makes a text of a text.
   *
   * @param <X> how it refuses one
   */
  @FunctionalInterface
  public interface Change<X extends Exception> {
    /** The text afterwards. */
    String of(String text) throws X;
  }

  /**
   * A step that can be taken back.
   *
   * @param before text of the file; blank when there was none
   * @param after what was written
   */
  public record Step(String before, String after) {
    /** Whether it wrote anything. */
    public boolean real() {
      return !before.equals(after);
    }
  }

  /** What the file says; empty when there is none. */
  public String text(Project project) throws FileTrouble {
    return load(project).map(LoadedFile::text).orElse("");
  }

  /**
   * Writes a changed text; the file is made when there is none.
   *
   * @throws FileTrouble also when somebody else wrote the file meanwhile; it is then untouched
   * @throws X when the text was refused; the file is then untouched
   */
  public <X extends Exception> Step write(Project project, Change<X> change) throws FileTrouble, X {
    Optional<LoadedFile> before = load(project);
    String text = before.map(LoadedFile::text).orElse("");
    Step step = new Step(text, change.of(text));
    if (step.real() && before.isPresent()) {
      files.save(before.get(), step.after);
    } else if (step.real()) {
      files.overwrite(file(project), step.after);
    }
    return step;
  }

  /** Takes a step back, unless the file says something else by now. */
  public Step undo(Project project, Step last) throws FileTrouble {
    String undone = last.before.isBlank() ? empty : last.before;
    return write(project, text -> text.equals(last.after) ? undone : text);
  }

  private Optional<LoadedFile> load(Project project) throws FileTrouble {
    try {
      return Optional.of(files.load(file(project)));
    } catch (FileTrouble trouble) {
      if (trouble.kind() == FileTrouble.Kind.MISSING) {
        return Optional.empty();
      }
      throw trouble;
    }
  }

  private Path file(Project project) {
    return project.file().resolveSibling(name);
  }
}
