/**
 * Writes JSON the way a file already writes it: edits of the tree become the smallest text edits,
 * and new values take over newline, indentation, spacing and line breaks of their neighbours.
 */
@NullMarked
package dev.signalbox.model.format;

import org.jspecify.annotations.NullMarked;
