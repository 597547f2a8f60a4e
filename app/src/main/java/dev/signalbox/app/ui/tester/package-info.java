/** Who answers a URL, and why: the bar, the trace, saved expectations. */
@NullMarked
package dev.signalbox.app.ui.tester;

import org.jspecify.annotations.NullMarked;
