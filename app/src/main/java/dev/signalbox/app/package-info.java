/** The desktop window, the local router and the command line. */
@NullMarked
package dev.signalbox.app;

import org.jspecify.annotations.NullMarked;
