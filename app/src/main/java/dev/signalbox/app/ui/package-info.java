/** Everything that draws. Nothing outside this package and the wiring depends on it. */
@NullMarked
package dev.signalbox.app.ui;

import org.jspecify.annotations.NullMarked;
