/**
 * Help for somebody who edits the text: what could stand at a place, what is there, and how the
 * text is built. Works on half-typed text.
 */
@NullMarked
package dev.signalbox.model.assist;

import org.jspecify.annotations.NullMarked;
