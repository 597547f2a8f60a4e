package dev.signalbox.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads and writes the text files a command is given. */
final class TextFile {
  private TextFile() {}

  static String read(Path file) throws CliException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new CliException("There is no file " + file + ".", e);
    } catch (CharacterCodingException e) {
      throw new CliException(file + " is not UTF-8 text.", e);
    } catch (IOException e) {
      throw new CliException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  static void write(Path file, String text) throws CliException {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new CliException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
