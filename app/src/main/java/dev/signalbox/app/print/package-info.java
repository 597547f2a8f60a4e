/**
 * The picture of the services graph as a file: one list of marks, written as SVG or painted as PNG.
 * Colours and shapes are the canvas's; no window is needed.
 */
@NullMarked
package dev.signalbox.app.print;

import org.jspecify.annotations.NullMarked;
