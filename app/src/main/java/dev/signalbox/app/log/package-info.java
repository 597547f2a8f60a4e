/** What the program wrote down about itself while it ran, kept in memory and within bounds. */
@NullMarked
package dev.signalbox.app.log;

import org.jspecify.annotations.NullMarked;
