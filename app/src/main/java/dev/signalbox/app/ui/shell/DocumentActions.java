package dev.signalbox.app.ui.shell;

import dev.signalbox.app.session.Desk;
import dev.signalbox.app.session.Project;
import dev.signalbox.app.session.Session;
import dev.signalbox.app.ui.action.Action;
import dev.signalbox.app.ui.action.Actions;
import dev.signalbox.app.ui.action.Menu;
import dev.signalbox.app.ui.dialog.Dialogs;
import dev.signalbox.app.ui.i18n.Messages;
import dev.signalbox.model.file.FileTrouble;
import dev.signalbox.model.syntax.JsonDocument;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;

/** Opening, saving, closing, undo and redo; asks before unsaved changes are lost. */
public final class DocumentActions {
  private final Session session;
  private final Desk desk;
  private final Dialogs dialogs;
  private final Messages messages;

  /** Shared with the rest of the window. */
  public DocumentActions(Session session, Desk desk, Dialogs dialogs, Messages messages) {
    this.session = session;
    this.desk = desk;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /** Adds the actions. */
  public void register(Actions actions) {
    BooleanBinding open = session.project().isNotNull();
    var history = session.history();
    BooleanBinding dirty = Bindings.createBooleanBinding(() -> history.get().dirty(), history);
    actions.addAll(
        List.of(
            Action.always("file.open", Menu.FILE, "mdoal-folder_open", "Shortcut+O", this::choose),
            Action.when(dirty, "file.save", Menu.FILE, "mdomz-save", "Shortcut+S", this::save),
            Action.when(open, "file.close", Menu.FILE, null, "Shortcut+W", this::close),
            Action.when(
                Bindings.createBooleanBinding(() -> history.get().undoName().isPresent(), history),
                "edit.undo",
                Menu.EDIT,
                "mdomz-undo",
                "Shortcut+Z",
                this::undo),
            Action.when(
                Bindings.createBooleanBinding(() -> history.get().redoName().isPresent(), history),
                "edit.redo",
                Menu.EDIT,
                "mdomz-redo",
                "Shortcut+Shift+Z Shortcut+Y",
                this::redo)));
    actions.detail(
        "edit.undo",
        Bindings.createStringBinding(() -> history.get().undoName().orElse(""), history));
    actions.detail(
        "edit.redo",
        Bindings.createStringBinding(() -> history.get().redoName().orElse(""), history));
  }

  /** Opens a folder or config file, after asking about unsaved changes. */
  public void open(Path path) {
    whenSafe(() ->
        desk.open(
            path,
            opened -> session.say(messages.text("status.opened", opened.name())),
            failure -> failed("dialog.open.failed", failure)));
  }

  /** Runs something that would lose unsaved changes, unless the user says no. */
  public void whenSafe(Runnable next) {
    Project project = session.project().get();
    if (project == null || !session.history().get().dirty()) {
      next.run();
      return;
    }
    switch (dialogs.askUnsaved(project.fileName())) {
      case SAVE ->
          desk.save(written -> next.run(), failure -> failed("dialog.save.failed", failure));
      case DISCARD -> next.run();
      case CANCEL -> session.say(messages.text("status.kept"));
    }
  }

  /** Starts a config for a folder that has none; nothing is written yet. */
  public void create(String text) {
    session.rewrite(messages.text("step.create"), text);
  }

  private void undo() {
    String name = session.history().get().undoName().orElse("");
    session.undo();
    session.say(messages.text("status.undone", name));
  }

  private void redo() {
    String name = session.history().get().redoName().orElse("");
    session.redo();
    session.say(messages.text("status.redone", name));
  }

  private void choose() {
    dialogs.chooseFolder().ifPresent(this::open);
  }

  private void close() {
    whenSafe(() -> session.show(null, ""));
  }

  /** Writes the working text to its file, also when Vercel cannot read it; then it says so. */
  public void save() {
    @Nullable Project project = session.project().get();
    if (project != null) {
      desk.save(
          written -> session.say(said(project.fileName(), written)),
          failure -> failed("dialog.save.failed", failure));
    }
  }

  private String said(String file, JsonDocument written) {
    return SyntaxTrouble.of(written, messages)
        .map(trouble -> messages.text("status.written.broken", file, trouble))
        .orElseGet(() -> messages.text("status.written", file));
  }

  private void failed(String key, FileTrouble trouble) {
    dialogs.failed(messages.text(key), trouble.sentence());
  }
}
