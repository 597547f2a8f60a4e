/** Who answers a URL, and why: the bar and the trace. */
@NullMarked
package dev.signalbox.app.ui.tester;

import org.jspecify.annotations.NullMarked;
