/** Saved expectations: kept in a file, run with every change, shown, changed. */
@NullMarked
package dev.signalbox.app.ui.expect;

import org.jspecify.annotations.NullMarked;
