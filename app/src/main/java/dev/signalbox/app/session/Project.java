package dev.signalbox.app.session;

import dev.signalbox.model.file.ConfigLocation;
import dev.signalbox.model.file.ConfigLocator;
import java.nio.file.Path;

/**
 * What is open.
 *
 * @param folder of the project, absolute
 * @param file its config
 * @param state whether it can be edited
 * @param note a sentence the user should know about the file; empty for none
 */
public record Project(Path folder, Path file, State state, String note) {
  /** Name of the config file Signalbox edits. */
  public static final String FILE_NAME = ConfigLocator.VERCEL_JSON;

  /** What can be done with the file. */
  public enum State {
    /** It is there and can be edited. */
    EDITABLE,
    /** It is not there; saving makes it. */
    ABSENT,
    /** It can only be looked at. */
    READ_ONLY
  }

  /** The project of a folder, with the config Vercel would take. */
  public static Project of(Path folder) {
    return switch (ConfigLocator.find(folder)) {
      case ConfigLocation.Json json -> new Project(folder, json.path(), State.EDITABLE, "");
      case ConfigLocation.Missing missing -> new Project(folder, missing.path(), State.ABSENT, "");
      case ConfigLocation.ReadOnly only ->
          new Project(folder, only.path(), State.READ_ONLY, only.reason());
      case ConfigLocation.Refused refused ->
          new Project(folder, refused.files().getFirst(), State.READ_ONLY, refused.message());
    };
  }

  /** Whether the file can be looked at only. */
  public boolean readOnly() {
    return state == State.READ_ONLY;
  }

  /** The same project, its file written. */
  Project written() {
    return new Project(folder, file, State.EDITABLE, note);
  }

  /** Name of the folder, as shown in the title. */
  public String name() {
    Path name = folder.getFileName();
    return name == null ? folder.toString() : name.toString();
  }

  /** Name of the file. */
  public String fileName() {
    return String.valueOf(file.getFileName());
  }
}
