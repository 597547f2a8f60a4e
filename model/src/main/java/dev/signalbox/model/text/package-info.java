/** The text of a file: ranges, line and column, and edits that touch nothing else. */
@NullMarked
package dev.signalbox.model.text;

import org.jspecify.annotations.NullMarked;
