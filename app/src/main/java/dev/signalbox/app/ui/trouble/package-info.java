/** What went wrong in the program itself: a notice, its details, and the log. */
@NullMarked
package dev.signalbox.app.ui.trouble;

import org.jspecify.annotations.NullMarked;
