/** Remembering answers from one run to the next, within bounds. */
@NullMarked
package dev.signalbox.model.memory;

import org.jspecify.annotations.NullMarked;
