/** Finds the rules of a whole table that may match a path, in one pass over the path. */
@NullMarked
package dev.signalbox.model.pattern.table;

import org.jspecify.annotations.NullMarked;
