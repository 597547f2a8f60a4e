/**
 * The graph canvas: draws a picture, pans and zooms it, and turns pointer and keys into selections
 * and changes. Works out nothing about services itself.
 */
@NullMarked
package dev.signalbox.app.ui.canvas;

import org.jspecify.annotations.NullMarked;
