/** Services as lists: the short one at the side, and the twin of the graph for screen readers. */
@NullMarked
package dev.signalbox.app.ui.outline;

import org.jspecify.annotations.NullMarked;
