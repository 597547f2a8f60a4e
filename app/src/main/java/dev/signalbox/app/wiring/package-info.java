/** The one place that says {@code new}: start-up, threads, shutdown. */
@NullMarked
package dev.signalbox.app.wiring;

import org.jspecify.annotations.NullMarked;
