package dev.signalbox.model.file;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reading or writing a file did not work; its message is a sentence for the user. */
public final class FileTrouble extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient Path path;

  /** What can go wrong. The file is as it was before in every case. */
  public enum Kind {
    /** There is no such file. */
    MISSING,
    /** It is a folder or a device. */
    NOT_A_FILE,
    /** It is larger than {@link FileStore#MAX_BYTES}. */
    TOO_LARGE,
    /** It may not be read. */
    UNREADABLE,
    /** The file may not be written. */
    READ_ONLY,
    /** Its folder takes no new files, so it cannot be replaced safely. */
    FOLDER_READ_ONLY,
    /** No space is left. */
    DISK_FULL,
    /** Somebody else wrote or removed it since it was loaded. */
    CHANGED_ON_DISK,
    /** Anything else the system says. */
    OTHER
  }

  FileTrouble(Kind kind, Path path, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
    this.path = path;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** The file in question. */
  public Path path() {
    return path;
  }

  /** What went wrong as a sentence for the user. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
