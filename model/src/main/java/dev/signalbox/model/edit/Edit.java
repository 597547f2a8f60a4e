package dev.signalbox.model.edit;

import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;

/**
 * Something a person does to a config. An edit knows nothing of a text until it is applied, so that
 * it can be named, kept and made again.
 */
public sealed interface Edit
    permits AddBinding,
        AddRule,
        AddService,
        ChangeBinding,
        ChangeEntry,
        ChangeRule,
        ClearField,
        DuplicateService,
        ExposeService,
        MakeStrict,
        MigrateServices,
        MoveBuildSettings,
        MoveRule,
        RemoveBinding,
        RemoveEntry,
        RemoveRule,
        RemoveService,
        RenameService,
        SetField,
        UnexposeService {

  /** What it does, for a menu and the undo list: {@code Add binding web → jobs}. */
  String name();

  /**
   * The text edits that do it to a document; {@link TextEdits#none()} when the document already
   * says so.
   *
   * @throws EditRefused when the document has no place for it, with the reason
   */
  TextEdits on(JsonDocument document) throws EditRefused;
}
