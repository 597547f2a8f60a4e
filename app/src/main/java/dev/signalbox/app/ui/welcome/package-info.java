/** The start view, and what is shown for a folder without a config. */
@NullMarked
package dev.signalbox.app.ui.welcome;

import org.jspecify.annotations.NullMarked;
