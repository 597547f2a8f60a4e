/** Phase 1: which edges to turn round so that no cycle is left. */
@NullMarked
package dev.signalbox.layout.cycle;

import org.jspecify.annotations.NullMarked;
