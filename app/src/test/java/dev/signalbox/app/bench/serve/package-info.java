/**
 * What running a project costs, beside other programs in the same run, and whether it stays sound
 * for long. Main programs for Linux: they read {@code /proc} and print what they measured.
 */
@NullMarked
package dev.signalbox.app.bench.serve;

import org.jspecify.annotations.NullMarked;
