package dev.signalbox.app.session;

import java.nio.file.Path;

/**
 * What is open.
 *
 * @param folder of the project, absolute
 * @param file its {@code vercel.json}
 * @param exists whether the file was there when the project was opened or saved last
 */
public record Project(Path folder, Path file, boolean exists) {
  /** Name of the config file Signalbox edits. */
  public static final String FILE_NAME = "vercel.json";

  /** The project of a folder, or of a config file in it. */
  public static Project at(Path folderOrFile, boolean isFolder, boolean exists) {
    Path path = folderOrFile.toAbsolutePath().normalize();
    Path parent = path.getParent();
    return isFolder || parent == null
        ? new Project(path, path.resolve(FILE_NAME), exists)
        : new Project(parent, path, exists);
  }

  /** Name of the folder, as shown in the title. */
  public String name() {
    Path name = folder.getFileName();
    return name == null ? folder.toString() : name.toString();
  }
}
