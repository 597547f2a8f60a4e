package dev.signalbox.app.session;

import java.nio.file.Path;

/**
 * What is open.
 *
 * @param folder of the project
 * @param file its {@code vercel.json}; need not exist yet
 */
public record Project(Path folder, Path file) {
  /** Name of the folder, as shown in the title. */
  public String name() {
    Path name = folder.getFileName();
    return name == null ? folder.toString() : name.toString();
  }
}
