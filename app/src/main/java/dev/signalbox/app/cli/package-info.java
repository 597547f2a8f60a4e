/** The {@code signalbox} command: the engine in a terminal, without any JavaFX. */
@NullMarked
package dev.signalbox.app.cli;

import org.jspecify.annotations.NullMarked;
