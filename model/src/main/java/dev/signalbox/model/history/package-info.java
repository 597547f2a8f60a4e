/** Undo and redo as a history of named text edits, with the point that was last saved. */
@NullMarked
package dev.signalbox.model.history;

import org.jspecify.annotations.NullMarked;
