package dev.signalbox.app.wiring;

import dev.signalbox.app.ui.dialog.Dialogs;
import dev.signalbox.app.ui.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

/** Saves the program's log where a person wants it. */
record LogFile(Dialogs dialogs, Messages messages, Threads threads) {

  void save(String text) {
    dialogs
        .chooseExport(
            messages.text("log.save.title"),
            "signalbox",
            List.of(new Dialogs.Kind(messages.text("log.kind"), "log")))
        .ifPresent(file -> threads.disk().execute(() -> write(file, text, threads.ui())));
  }

  private void write(Path file, String text, Executor ui) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      ui.execute(() -> dialogs.failed(messages.text("log.failed"), String.valueOf(e.getMessage())));
    }
  }
}
