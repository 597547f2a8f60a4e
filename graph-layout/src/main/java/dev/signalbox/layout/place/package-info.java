/** Phase 4: coordinates. */
@NullMarked
package dev.signalbox.layout.place;

import org.jspecify.annotations.NullMarked;
