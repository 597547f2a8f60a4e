package dev.signalbox.model.fix;

import dev.signalbox.model.edit.Edit;

/**
 * A change that makes a finding go away.
 *
 * @param label what to call it on a button, short: {@code Move before rule 2}
 * @param edit the change; its name is the one for the undo list
 */
public record Fix(String label, Edit edit) {}
