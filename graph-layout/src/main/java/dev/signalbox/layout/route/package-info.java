/** Phase 5: ports and edge paths. */
@NullMarked
package dev.signalbox.layout.route;

import org.jspecify.annotations.NullMarked;
