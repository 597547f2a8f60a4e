/** What becomes of a side of the window where there is no room for it: a rail and a drawer. */
@NullMarked
package dev.signalbox.app.ui.shell.side;

import org.jspecify.annotations.NullMarked;
