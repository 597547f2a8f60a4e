/** Everything that is true of a {@code vercel.json} without a screen, a socket or a pixel. */
@NullMarked
package dev.signalbox.model;

import org.jspecify.annotations.NullMarked;
