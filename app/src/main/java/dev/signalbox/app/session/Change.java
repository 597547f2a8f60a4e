package dev.signalbox.app.session;

import dev.signalbox.model.syntax.JsonDocument;
import dev.signalbox.model.text.TextEdits;
import java.util.function.Function;

/**
 * Something a person wants changed in the document.
 *
 * @param name for the undo menu: {@code Add binding web to api}
 * @param edits made for the newest tree at the moment the change is applied
 */
public record Change(String name, Function<JsonDocument, TextEdits> edits) {}
