package dev.signalbox.app.ui.canvas.gesture;

import dev.signalbox.layout.Point;

/**
 * Where the pointer is.
 *
 * @param screen in the canvas
 * @param world in the picture
 */
public record Pointer(Point screen, Point world) {}
