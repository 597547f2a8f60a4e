package dev.signalbox.app.ui.source;

import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextRange;
import java.util.Arrays;

/**
 * A text as the editor shows it: every line end is one LF there, whatever the file has. Translates
 * offsets and edits, so that the file keeps its line ends.
 */
final class ShownText {
  private final String source;
  private final String shown;
  private final int[] dropped;

  /** The third holds the offsets in the file of the CRs that the editor lacks, ascending. */
  private ShownText(String source, String shown, int[] dropped) {
    this.source = source;
    this.shown = shown;
    this.dropped = dropped;
  }

  static ShownText of(String source) {
    if (source.indexOf('\r') < 0) {
      return new ShownText(source, source, new int[0]);
    }
    int[] dropped = new int[source.length()];
    int count = 0;
    for (int at = source.indexOf("\r\n"); at >= 0; at = source.indexOf("\r\n", at + 2)) {
      dropped[count++] = at;
    }
    String shown = source.replace("\r\n", "\n").replace('\r', '\n');
    return new ShownText(source, shown, Arrays.copyOf(dropped, count));
  }

  /** The file's text. */
  String source() {
    return source;
  }

  /** The editor's text. */
  String shown() {
    return shown;
  }

  /** Offset in the editor of an offset in the file. */
  int toShown(int sourceOffset) {
    int found = Arrays.binarySearch(dropped, sourceOffset);
    return sourceOffset - (found >= 0 ? found : -found - 1);
  }

  TextRange toShown(TextRange range) {
    return new TextRange(toShown(range.start()), toShown(range.end()));
  }

  /** Offset in the file of an offset in the editor; a line end is met before its CR. */
  int toSource(int shownOffset) {
    int low = 0;
    int high = dropped.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dropped[middle] - middle < shownOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return shownOffset + low;
  }

  /** The edit of the file that an edit in the editor means. */
  TextEdit toSource(int position, int removed, String inserted) {
    String lineEnd = dropped.length > 0 ? "\r\n" : "\n";
    return new TextEdit(
        new TextRange(toSource(position), toSource(position + removed)),
        inserted.replace("\r\n", "\n").replace("\n", lineEnd));
  }
}
