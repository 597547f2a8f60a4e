package dev.signalbox.model.file;

import java.nio.file.Path;

/** A process that saves two texts in turn until it is killed. */
final class SaveLoop {
  private SaveLoop() {}

  /** The text with a letter in all places: 120 KB. */
  static String text(char letter) {
    return "{\"" + String.valueOf(letter).repeat(120 * 1024) + "\": 1}\n";
  }

  /** Says on standard output after each save that it is done. */
  public static void main(String[] arguments) throws FileTrouble {
    FileStore store = new FileStore();
    LoadedFile file = store.load(Path.of(arguments[0]));
    for (int i = 0; ; i++) {
      file = store.save(file, text(file.text().equals(text('a')) ? 'b' : 'a'));
      System.out.write('.');
      System.out.flush();
    }
  }
}
