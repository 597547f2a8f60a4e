/** The command palette and the sheet of keys. */
@NullMarked
package dev.signalbox.app.ui.palette;

import org.jspecify.annotations.NullMarked;
