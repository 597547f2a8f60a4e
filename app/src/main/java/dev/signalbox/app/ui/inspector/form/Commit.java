package dev.signalbox.app.ui.inspector.form;

import java.util.Optional;

/** Takes a value over. */
@FunctionalInterface
public interface Commit {
  /**
   * Makes the file say it.
   *
   * @return why not, as a sentence for the user; empty when it was done
   */
  Optional<String> of(String typed);
}
