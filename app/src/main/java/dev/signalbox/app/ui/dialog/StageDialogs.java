package dev.signalbox.app.ui.dialog;

import dev.signalbox.app.ui.i18n.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialogs as windows on top of the main one. */
public final class StageDialogs implements Dialogs {
  private final Window owner;
  private final Messages messages;

  /** Dialogs are centred on the owner. */
  public StageDialogs(Window owner, Messages messages) {
    this.owner = owner;
    this.messages = messages;
  }

  @Override
  public Optional<Path> chooseFolder() {
    return choose("dialog.open.title");
  }

  @Override
  public Optional<Path> chooseSampleParent() {
    return choose("dialog.sample.title");
  }

  @Override
  public Optional<Path> chooseExport(String title, String name, List<Kind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name + "." + kinds.getFirst().extension());
    for (Kind kind : kinds) {
      chooser.getExtensionFilters().add(new ExtensionFilter(kind.words(), "*." + kind.extension()));
    }
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(file -> named(file.toPath(), kinds, chooser.getSelectedExtensionFilter()));
  }

  /** Only some systems add the extension of the kind that was chosen. */
  private static Path named(Path file, List<Kind> kinds, @Nullable ExtensionFilter chosen) {
    String name = String.valueOf(file.getFileName());
    String extension =
        chosen == null
            ? kinds.getFirst().extension()
            : chosen.getExtensions().getFirst().substring("*.".length());
    boolean known = kinds.stream().anyMatch(kind -> name.endsWith("." + kind.extension()));
    return known ? file : file.resolveSibling(name + "." + extension);
  }

  private Optional<Path> choose(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.text(title));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Unsaved askUnsaved(String file) {
    ButtonType save = new ButtonType(messages.text("dialog.unsaved.save", file), ButtonData.YES);
    ButtonType discard = new ButtonType(messages.text("dialog.unsaved.discard"), ButtonData.NO);
    ButtonType cancel =
        new ButtonType(messages.text("dialog.unsaved.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = alert(Alert.AlertType.CONFIRMATION, messages.text("dialog.unsaved.title", file));
    alert.setContentText(messages.text("dialog.unsaved.text"));
    alert.getButtonTypes().setAll(save, discard, cancel);
    ButtonType answer = alert.showAndWait().orElse(cancel);
    return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  @Override
  public void failed(String what, String detail) {
    Alert alert = alert(Alert.AlertType.ERROR, what);
    alert.setContentText(detail);
    alert.showAndWait();
  }

  private Alert alert(Alert.AlertType type, String header) {
    Alert alert = new Alert(type);
    alert.initOwner(owner);
    alert.setTitle(messages.text("app.name"));
    alert.setHeaderText(header);
    return alert;
  }
}
