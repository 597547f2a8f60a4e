package dev.signalbox.app.journey;

import dev.signalbox.app.ui.dialog.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions without a screen and remembers what was asked. */
final class Answers implements Dialogs {
  final List<String> asked = new ArrayList<>();
  Unsaved unsaved = Unsaved.CANCEL;
  Optional<Path> folder = Optional.empty();
  Optional<Path> export = Optional.empty();

  @Override
  public Optional<Path> chooseFolder() {
    asked.add("folder");
    return folder;
  }

  @Override
  public Optional<Path> chooseSampleParent() {
    asked.add("sample parent");
    return folder;
  }

  @Override
  public Optional<Path> chooseExport(String title, String name, List<Kind> kinds) {
    asked.add("export " + name + " " + kinds.stream().map(Kind::extension).toList());
    return export;
  }

  @Override
  public Unsaved askUnsaved(String file) {
    asked.add("unsaved " + file);
    return unsaved;
  }

  @Override
  public void failed(String what, String detail) {
    asked.add("failed " + detail);
  }
}
