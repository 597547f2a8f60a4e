package dev.signalbox.model.edit;

import java.io.Serial;

/** An edit that has no place in a document; its message is a sentence for the user. */
public final class EditRefused extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** Refuses with a sentence. */
  public EditRefused(String sentence) {
    super(sentence);
  }

  /** The reason as a sentence for the user. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
