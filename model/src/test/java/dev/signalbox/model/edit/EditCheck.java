package dev.signalbox.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signalbox.model.syntax.JsonParser;
import dev.signalbox.model.text.TextEdit;
import dev.signalbox.model.text.TextEdits;

/** What must hold after any edit of any file. */
final class EditCheck {
  private EditCheck() {}

  /**
   * Makes an edit and checks it.
   *
   * @param where names the file in messages
   * @return the edits that were made
   */
  static TextEdits check(String where, String text, EditCase edit) {
    String about = where + ": " + edit.edit();
    TextEdits edits;
    try {
      edits = edit.edit().on(JsonParser.parse(text));
    } catch (EditRefused refused) {
      throw new AssertionError(about + " was refused: " + refused.sentence(), refused);
    }
    String after = edits.apply(text);
    ObjectNode intended = (ObjectNode) PlainJson.read(text);
    edit.intended().accept(intended);
    assertThat(PlainJson.read(after)).as("%s%n%s", about, after).isEqualTo(intended);
    assertThat(JsonParser.parse(after).errors())
        .as(about)
        .hasSameSizeAs(JsonParser.parse(text).errors());
    assertThat(untouched(text, after, edits)).as(about).isTrue();
    assertThat(edits.inverse(text).apply(after)).as(about).isEqualTo(text);
    return edits;
  }

  /** Whether everything outside the edits is the same, character by character. */
  private static boolean untouched(String before, String after, TextEdits edits) {
    int old = 0;
    int now = 0;
    for (TextEdit edit : edits.edits()) {
      int length = edit.range().start() - old;
      if (!before.regionMatches(old, after, now, length)) {
        return false;
      }
      old = edit.range().end();
      now += length + edit.replacement().length();
    }
    return before.substring(old).equals(after.substring(now));
  }
}
