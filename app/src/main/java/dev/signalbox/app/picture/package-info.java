/**
 * The services graph as a picture: cards, links and plates with their place, text and state. Pure
 * functions from config, findings and a layout; the window draws the result, and so does an export.
 */
@NullMarked
package dev.signalbox.app.picture;

import org.jspecify.annotations.NullMarked;
