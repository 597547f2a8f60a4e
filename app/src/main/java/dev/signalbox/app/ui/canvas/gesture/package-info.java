/** Presses that are dragged and released: panning, selecting, moving and connecting. */
@NullMarked
package dev.signalbox.app.ui.canvas.gesture;

import org.jspecify.annotations.NullMarked;
