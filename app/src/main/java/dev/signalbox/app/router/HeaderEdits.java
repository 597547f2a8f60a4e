package dev.signalbox.app.router;

import io.vertx.core.MultiMap;
import java.util.List;

/** Applies configured header changes to a message. */
final class HeaderEdits {
  private HeaderEdits() {}

  static void apply(List<HeaderEdit> edits, MultiMap headers) {
    for (HeaderEdit edit : edits) {
      switch (edit.op()) {
        case SET -> headers.set(edit.name(), edit.value());
        case APPEND -> headers.add(edit.name(), edit.value());
        case DELETE -> headers.remove(edit.name());
      }
    }
  }
}
