/** Phase 3: who stands above whom in each column, with few crossings. */
@NullMarked
package dev.signalbox.layout.order;

import org.jspecify.annotations.NullMarked;
