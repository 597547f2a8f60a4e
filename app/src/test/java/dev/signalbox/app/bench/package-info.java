/** Benchmarks of the window, each a main program that prints its peer in the same run. */
@NullMarked
package dev.signalbox.app.bench;

import org.jspecify.annotations.NullMarked;
