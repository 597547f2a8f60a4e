/** Phase 2: which column each vertex stands in. */
@NullMarked
package dev.signalbox.layout.rank;

import org.jspecify.annotations.NullMarked;
