package dev.signalbox.app.cli;

import dev.signalbox.model.file.FileStore;
import dev.signalbox.model.file.FileTrouble;
import java.nio.file.Path;

/** Reads and writes the text files a command is given. */
final class TextFile {
  private TextFile() {}

  static String read(Path file) throws CliException {
    try {
      return new FileStore().load(file).text();
    } catch (FileTrouble e) {
      throw new CliException(file + ": " + e.sentence(), e);
    }
  }

  static void write(Path file, String text) throws CliException {
    try {
      new FileStore().overwrite(file, text);
    } catch (FileTrouble e) {
      throw new CliException(file + ": " + e.sentence(), e);
    }
  }
}
