/** One immutable value that says everything about a working text; every view renders this. */
@NullMarked
package dev.signalbox.model.snapshot;

import org.jspecify.annotations.NullMarked;
