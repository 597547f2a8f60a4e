/** Layered drawings of directed graphs: geometry only, neither Vercel nor JavaFX. */
@NullMarked
package dev.signalbox.layout;

import org.jspecify.annotations.NullMarked;
